package org.baselinecme.office.credentials;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** A license to practice a profession in a state. */
@Entity
class License {
    @Id
    private LicenseId id;

    @Version
    private @Nullable Integer version;

    private PersonId person;
    private String state;
    private String profession;
    private String number;
    private @Nullable LocalDate expiresOn;
    private Instant enteredAt;
    private @Nullable Instant removedAt;

    @SuppressWarnings("NullAway.Init")
    protected License() {}

    @SuppressWarnings("NullAway.Init")
    License(PersonId person, Instant now) {
        this.id = LicenseId.next();
        this.person = person;
        this.enteredAt = now;
    }

    /** Sets the values of a new or existing license; empty where nothing differs. */
    Optional<CredentialEvent.LicenseChanged> change(LicenseForm form, PersonId by, Instant now) {
        Map<String, ?> before = version == null ? Map.of() : snapshot();
        state = form.state();
        profession = form.profession();
        number = form.plainNumber();
        expiresOn = form.expiry();
        var after = snapshot();
        return after.equals(before)
                ? Optional.empty()
                : Optional.of(new CredentialEvent.LicenseChanged(person, by, now, before, after));
    }

    CredentialEvent.LicenseRemoved remove(PersonId by, Instant now) {
        var before = snapshot();
        removedAt = now;
        return new CredentialEvent.LicenseRemoved(person, by, now, before);
    }

    boolean isStale(@Nullable Integer seen) {
        return version != null && !version.equals(seen);
    }

    /** Whether this is the same license under another id. */
    boolean isLike(LicenseForm form) {
        return state.equals(form.state()) && number.equalsIgnoreCase(form.plainNumber());
    }

    LicenseId id() {
        return id;
    }

    LicenseForm form() {
        return new LicenseForm(version, state, profession, number, Objects.toString(expiresOn, ""));
    }

    CredentialsPage.LicenseRow row(String stateName, String professionName, LocalDate today, int notice, String until) {
        return new CredentialsPage.LicenseRow(
                id, stateName, professionName, number, until, LicenseStanding.of(expiresOn, today, notice));
    }

    String state() {
        return state;
    }

    String profession() {
        return profession;
    }

    String number() {
        return number;
    }

    @Nullable
    LocalDate expiresOn() {
        return expiresOn;
    }

    private Map<String, Object> snapshot() {
        var values = new LinkedHashMap<String, Object>();
        values.put("state", state);
        values.put("profession", profession);
        values.put("number", number);
        values.put("expiresOn", Objects.toString(expiresOn, ""));
        return values;
    }
}
