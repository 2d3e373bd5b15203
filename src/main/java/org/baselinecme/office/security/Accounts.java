package org.baselinecme.office.security;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.baselinecme.platform.access.Anyone;
import org.baselinecme.platform.access.AnyoneWithAccount;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.PersonId;
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

    /** Whether anybody can sign in. */
    @Anyone
    boolean isAnyOpen() {
        return repository.existsByClosedAtIsNull();
    }

    /** Sets how pages look to me from now on. */
    @AnyoneWithAccount
    @Transactional
    void choose(Me me, Theme theme) {
        repository.findByPerson(me.person()).ifPresent(account -> account.choose(theme));
    }

    /** Returns what is needed to check a password; empty where no open account has this address. */
    @Anyone
    Optional<Credentials> credentials(String email) {
        return repository.open(email).map(Account::credentials);
    }

    record Credentials(PersonId person, String passwordHash) {}

    /** How pages look. */
    enum Theme {
        auto,
        light,
        dark
    }
}
