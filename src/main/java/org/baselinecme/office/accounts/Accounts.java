package org.baselinecme.office.accounts;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.baselinecme.platform.access.Anyone;
import org.baselinecme.platform.access.AnyoneWithAccount;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Reason;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts people sign in with. */
@Service
@Transactional(readOnly = true)
public class Accounts {
    private final AccountRepository repository;
    private final PasswordEncoder encoder;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Accounts(AccountRepository repository, PasswordEncoder encoder, ApplicationEventPublisher events, Clock clock) {
        this.repository = repository;
        this.encoder = encoder;
        this.events = events;
        this.clock = clock;
    }

    /** Opens an account; a duplicate key where the address or the person has one. */
    @Needs(Duty.OPEN_ACCOUNTS)
    @Transactional
    public void open(Me me, PersonId person, String email, String password) {
        var hash = Objects.requireNonNull(encoder.encode(password));
        var account = repository.saveAndFlush(new Account(person, email, hash));
        events.publishEvent(account.open(me.person(), clock.instant()));
    }

    /**
     * Closes the account of a person, with the reason: they are signed out, and no mail link lets them in. {@link Refused} for
     * one's own, and {@link NotFound} for a person without an account.
     */
    @Needs(Duty.OPEN_ACCOUNTS)
    @Transactional
    public void close(Me me, PersonId person, String why) {
        if (me.is(person)) throw new Refused(List.of(Objection.blocking("account.own", "/people")));
        var account = repository.findByPerson(person).orElseThrow(NotFound::new);
        var closed = account.close(Reason.of(why), me.person(), clock.instant());
        repository.saveAndFlush(account);
        events.publishEvent(closed);
    }

    /** Whether this is my password; asked before how I sign in is changed. */
    @AnyoneWithAccount
    public boolean isPassword(Me me, String password) {
        return repository
                .findByPerson(me.person())
                .map(Account::credentials)
                .filter(known -> encoder.matches(password, known.passwordHash()))
                .isPresent();
    }

    /** Returns the address somebody signs in with; empty without an account. */
    @Anyone
    public Optional<String> signInAddress(PersonId person) {
        return repository.findByPerson(person).map(Account::email);
    }

    /** Lets a person sign in with an address that a mail link has just confirmed; nothing for a person without an account. */
    @Anyone
    @Transactional
    public void follow(PersonId person, String confirmed) {
        repository.findByPerson(person).ifPresent(account -> {
            account.move(confirmed);
            repository.saveAndFlush(account);
        });
    }

    /** Whether anybody can sign in. */
    @Anyone
    public boolean isAnyOpen() {
        return repository.existsByClosedAtIsNull();
    }

    /** Sets how pages look to me from now on. */
    @AnyoneWithAccount
    @Transactional
    public void choose(Me me, Theme theme) {
        repository.findByPerson(me.person()).ifPresent(account -> account.choose(theme));
    }

    /** Returns what is needed to check a password; empty where no open account has this address. */
    @Anyone
    public Optional<Credentials> credentials(String email) {
        return repository.open(email).map(Account::credentials);
    }

    /** Whose account it is, and the hash of its password. */
    public record Credentials(PersonId person, String passwordHash) {}

    /** How pages look. */
    public enum Theme {
        auto,
        light,
        dark
    }
}
