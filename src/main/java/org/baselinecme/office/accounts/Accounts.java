package org.baselinecme.office.accounts;

import java.time.Clock;
import java.time.Instant;
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
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The accounts people sign in with. */
@Service
@Transactional(readOnly = true)
public class Accounts {
    private final AccountRepository repository;
    private final PasswordEncoder encoder;
    private final PasswordPolicy policy;
    private final List<AccountClosureRule> rules;
    private final AddressOwners owners;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Accounts(
            AccountRepository repository,
            PasswordEncoder encoder,
            PasswordPolicy policy,
            List<AccountClosureRule> rules,
            AddressOwners owners,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.encoder = encoder;
        this.policy = policy;
        this.rules = rules;
        this.owners = owners;
        this.events = events;
        this.clock = clock;
    }

    /** Opens an account; a duplicate key where the address or the person has one. */
    @Needs(Duty.OPEN_ACCOUNTS)
    @Transactional
    public void open(Me me, PersonId person, String email, String password) {
        open(person, email, password, me.person());
    }

    /**
     * Opens the account of an invited person, with the password they chose; who has one, invited at the console, gets the new
     * password. The caller has checked the invitation. {@link Refused} for a password that may not be one.
     */
    @Anyone
    @Transactional(propagation = Propagation.MANDATORY)
    public void openInvited(PersonId person, String email, String password) {
        policy.demand(password, email);
        var known = repository.findWithLockByPerson(person);
        if (known.isEmpty()) open(person, email, password, person);
        else replace(known.get(), password);
    }

    /** Opens an account without a password, for a person who signs in elsewhere; nothing where they have one, open or closed. */
    @Needs(Duty.OPEN_ACCOUNTS)
    @Transactional
    public void openElsewhere(Me me, PersonId person, @Nullable String email) {
        if (repository.findByPerson(person).isPresent()) return;
        var account = repository.saveAndFlush(new Account(person, email, null));
        events.publishEvent(account.open(me.person(), clock.instant()));
    }

    private void replace(Account account, String password) {
        var hash = Objects.requireNonNull(encoder.encode(password));
        var changed = account.replacePassword(hash, account.person(), clock.instant());
        repository.saveAndFlush(account);
        events.publishEvent(changed);
    }

    private void open(PersonId person, String email, String password, PersonId by) {
        var hash = Objects.requireNonNull(encoder.encode(password));
        var account = repository.saveAndFlush(new Account(person, email, hash));
        events.publishEvent(account.open(by, clock.instant()));
    }

    /** Returns the account of a person, open or closed; empty for a person who never had one. */
    @Needs(Duty.OPEN_ACCOUNTS)
    public Optional<AccountState> state(Me me, PersonId person) {
        return repository.findByPerson(person).map(Account::state);
    }

    /** Notes that a person signed in now. */
    @Anyone
    @Transactional
    public void signedIn(PersonId person) {
        repository.noteSignIn(person, clock.instant());
    }

    /**
     * Closes the account of a person, with the reason: they are signed out, and no mail link lets them in. {@link Refused} for
     * one's own and for that of the last director, and {@link NotFound} for a person without an account.
     */
    @Needs(Duty.OPEN_ACCOUNTS)
    @Transactional
    public void close(Me me, PersonId person, String why) {
        close(me, person, why, false);
    }

    /**
     * Closes the account of somebody who left. They no longer sign in, get no mail and no tasks, and hold no role; by mail link they still
     * open their transcript and certificates, as people without an account do. Refused as {@link #close} is.
     */
    @Needs(Duty.OPEN_ACCOUNTS)
    @Transactional
    public void leave(Me me, PersonId person, String why) {
        close(me, person, why, true);
    }

    private void close(Me me, PersonId person, String why, boolean recordOpen) {
        if (me.is(person)) throw new Refused(List.of(Objection.blocking("account.own", "/accounts/" + person)));
        var objections = rules.stream()
                .flatMap(rule -> rule.objectionsTo(person).stream())
                .toList();
        if (!objections.isEmpty()) throw new Refused(objections);
        var account = repository.findWithLockByPerson(person).orElseThrow(NotFound::new);
        var closed = account.close(Reason.of(why), recordOpen, me.person(), clock.instant());
        repository.saveAndFlush(account);
        events.publishEvent(closed);
    }

    /** Opens the account of a person again, with the password they had; {@link NotFound} for a person without an account. */
    @Needs(Duty.OPEN_ACCOUNTS)
    @Transactional
    public void reopen(Me me, PersonId person) {
        var account = repository.findWithLockByPerson(person).orElseThrow(NotFound::new);
        var reopened = account.reopen(me.person(), clock.instant());
        repository.saveAndFlush(account);
        events.publishEvent(reopened);
    }

    /** Whether this is my password; asked before how I sign in is changed. */
    @AnyoneWithAccount
    public boolean isPassword(Me me, String password) {
        return repository
                .findByPerson(me.person())
                .flatMap(Account::credentials)
                .filter(known -> encoder.matches(password, known.passwordHash()))
                .isPresent();
    }

    /** Whether I have a password: not where I have only ever signed in elsewhere. */
    @AnyoneWithAccount
    public boolean hasPassword(Me me) {
        return isPasswordSet(me.person());
    }

    /** Whether a password opens the account of a person. */
    @Anyone
    public boolean isPasswordSet(PersonId person) {
        return repository.findByPerson(person).flatMap(Account::credentials).isPresent();
    }

    /** Returns the address somebody signs in with; empty without an account, and for an account without one. */
    @Anyone
    public Optional<String> signInAddress(PersonId person) {
        return repository.findByPerson(person).map(Account::email).filter(address -> !address.isEmpty());
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

    /** Whether anybody has an account, open or closed. */
    @Anyone
    public boolean isAny() {
        return repository.isAny();
    }

    /** Sets how pages look to me from now on. */
    @AnyoneWithAccount
    @Transactional
    public void choose(Me me, Theme theme) {
        repository.findByPerson(me.person()).ifPresent(account -> account.choose(theme));
    }

    /** Returns what is needed to check a password; empty where no open account has this address, and one without a password. */
    @Anyone
    public Optional<Credentials> credentials(String email) {
        return repository.open(email).or(() -> openOf(email)).flatMap(Account::credentials);
    }

    /** The open account of whoever has confirmed this as a further address. */
    private Optional<Account> openOf(String further) {
        return owners.ofFurther(further).flatMap(repository::findByPerson).filter(Account::isOpen);
    }

    /**
     * An account as the office sees it.
     *
     * @param lastSignIn null before the first
     * @param closed since when nobody signs in with it; null while it is open
     * @param recordOpen whether the person left, and still opens their own record by mail link
     */
    public record AccountState(
            String email,
            @Nullable Instant lastSignIn,
            @Nullable Instant closed,
            boolean recordOpen) {}

    /** Whose account it is, and the hash of its password. */
    public record Credentials(PersonId person, String passwordHash) {}

    /** How pages look. */
    public enum Theme {
        auto,
        light,
        dark
    }
}
