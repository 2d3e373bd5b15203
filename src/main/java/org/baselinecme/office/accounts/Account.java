package org.baselinecme.office.accounts;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.platform.kernel.AddedEntity;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/**
 * A person's own access to Baseline, by e-mail address and password; by neither where they sign in elsewhere, and the provider there
 * vouches for no address.
 */
@Entity
@DynamicUpdate
class Account extends AddedEntity<UUID> {
    @Id
    private UUID id;

    private PersonId person;
    private @Nullable String email; // not recorded: half of what opens the account
    private @Nullable String passwordHash; // not recorded: a secret

    @Enumerated(EnumType.STRING)
    private Accounts.Theme theme = Accounts.Theme.auto;

    private @Nullable Instant passwordChangedAt;

    private @Nullable Instant closedAt;
    private boolean recordOpen;

    private @Nullable Instant lastSignInAt; // not recorded: each sign-in is in the security log

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    Account(PersonId person, @Nullable String email, @Nullable String passwordHash) {
        this.id = Ids.next();
        this.person = person;
        this.email = email;
        this.passwordHash = passwordHash;
    }

    @Override
    public UUID getId() {
        return id;
    }

    AccountEvents.AccountOpened open(PersonId by, Instant now) {
        return new AccountEvents.AccountOpened(person, by, now, snapshot());
    }

    /**
     * Closes the account: its password and its mail links let nobody in; {@link Refused} where it is closed.
     *
     * @param recordOpen whether the person may ask for new links to their own record
     */
    AccountEvents.AccountClosed close(String why, boolean recordOpen, PersonId by, Instant now) {
        if (closedAt != null) throw new Refused(List.of(Objection.blocking("account.closed", "/accounts/" + person)));
        var before = snapshot();
        closedAt = now;
        this.recordOpen = recordOpen;
        return new AccountEvents.AccountClosed(person, why, by, now, before, snapshot());
    }

    /** Opens the account again, with the password it had; {@link Refused} where it is open. */
    AccountEvents.AccountReopened reopen(PersonId by, Instant now) {
        if (closedAt == null) throw new Refused(List.of(Objection.blocking("account.open", "/accounts/" + person)));
        var before = snapshot();
        closedAt = null;
        recordOpen = false;
        return new AccountEvents.AccountReopened(person, by, now, before, snapshot());
    }

    /** Replaces the password; the old one lets nobody in any more. */
    AccountEvents.PasswordChanged replacePassword(String hash, PersonId by, Instant now) {
        var before = snapshot();
        passwordHash = hash;
        passwordChangedAt = now;
        return new AccountEvents.PasswordChanged(person, by, now, before, snapshot());
    }

    boolean isOpen() {
        return closedAt == null;
    }

    /** Follows the person's address, which a mail link has confirmed; the change itself is recorded with the person. */
    void move(String confirmed) {
        email = confirmed;
    }

    PersonId person() {
        return person;
    }

    /** A preference of the person, not an act of the office: it is in no event. */
    void choose(Accounts.Theme chosen) {
        theme = chosen;
    }

    Accounts.AccountState state() {
        return new Accounts.AccountState(email(), lastSignInAt, closedAt, recordOpen);
    }

    /** The address they sign in with; empty for none. */
    String email() {
        return Objects.requireNonNullElse(email, "");
    }

    /** What signs in with a password; empty where none was ever set. */
    Optional<Accounts.Credentials> credentials() {
        return Optional.ofNullable(passwordHash).map(hash -> new Accounts.Credentials(person, hash));
    }

    private Map<String, Object> snapshot() {
        var values = new LinkedHashMap<String, Object>();
        values.put("person", person.toString());
        values.put("theme", theme);
        values.put("passwordChangedAt", Objects.toString(passwordChangedAt, ""));
        values.put("closedAt", Objects.toString(closedAt, ""));
        values.put("recordOpen", recordOpen);
        return values;
    }
}
