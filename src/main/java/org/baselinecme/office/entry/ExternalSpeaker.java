package org.baselinecme.office.entry;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** A person of another employer who speaks in activities. */
@Entity
class ExternalSpeaker {
    @Id
    private PersonId person;

    @Version
    private @Nullable Integer version;

    private String employer = "";
    private PersonId statedBy;
    private Instant statedAt;

    @SuppressWarnings("NullAway.Init")
    protected ExternalSpeaker() {}

    ExternalSpeaker(PersonId person, PersonId by, Instant now) {
        this.person = person;
        this.statedBy = by;
        this.statedAt = now;
    }

    /** Takes over the employer; empty where it is not known. */
    SpeakerEmployerStated employedBy(String name, PersonId by, Instant now) {
        var before = snapshot();
        employer = name;
        statedBy = by;
        statedAt = now;
        return new SpeakerEmployerStated(person, by, now, before, snapshot());
    }

    String employer() {
        return employer;
    }

    private Map<String, Object> snapshot() {
        return Map.of("employer", employer);
    }
}
