package org.baselinecme.office.credentials;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** The NPI of a person. It is contested while another person has the same: then it identifies neither in a file. */
@Entity
class PersonNpi {
    @Id
    private PersonId person;

    @Version
    private @Nullable Integer version;

    private @Nullable String npi;
    private boolean contested;
    private PersonId by;
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected PersonNpi() {}

    PersonNpi(PersonId person, PersonId by, Instant now) {
        this.person = person;
        this.by = by;
        this.at = now;
    }

    /** Takes another number, or none; empty where nothing differs. Throws {@link IllegalArgumentException} for a wrong check digit. */
    Optional<CredentialEvent.NpiChanged> state(@Nullable String number, boolean taken, PersonId who, Instant now) {
        if (number != null && !Npi.isValid(number)) throw new IllegalArgumentException("not an NPI");
        if (Objects.equals(number, npi) && taken == contested) return Optional.empty();
        var before = snapshot();
        npi = number;
        contested = taken;
        by = who;
        at = now;
        return Optional.of(new CredentialEvent.NpiChanged(person, by, at, before, snapshot()));
    }

    @Nullable
    String npi() {
        return npi;
    }

    boolean isContested() {
        return contested;
    }

    private Map<String, Object> snapshot() {
        var values = new LinkedHashMap<String, Object>();
        values.put("npi", Objects.toString(npi, ""));
        values.put("contested", contested);
        return values;
    }
}
