package org.baselinecme.office.credentials;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** The main specialty of a person, as a code of the Health Care Provider Taxonomy. */
@Entity
class PersonSpecialty {
    @Id
    private PersonId person;

    @Version
    private @Nullable Integer version;

    private String code;
    private PersonId by;
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected PersonSpecialty() {}

    PersonSpecialty(PersonId person, PersonId by, Instant now) {
        this.person = person;
        this.code = "";
        this.by = by;
        this.at = now;
    }

    /** Takes another code; empty where nothing differs. */
    Optional<CredentialEvent.SpecialtyChanged> state(String other, PersonId who, Instant now) {
        if (code.equals(other)) return Optional.empty();
        var before = snapshot();
        code = other;
        by = who;
        at = now;
        return Optional.of(new CredentialEvent.SpecialtyChanged(person, by, at, before, snapshot()));
    }

    private Map<String, Object> snapshot() {
        return Map.of("specialty", code);
    }
}
