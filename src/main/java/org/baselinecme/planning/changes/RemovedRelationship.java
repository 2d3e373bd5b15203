package org.baselinecme.planning.changes;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AddedEntity;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Reason;
import org.hibernate.annotations.Immutable;

/** What was done after a person whose relationships learners were told of left the roster of an open activity. */
@Entity
@Immutable
class RemovedRelationship extends AddedEntity<UUID> {
    @Id
    private UUID contributor;

    private ActivityId activity;
    private String note;
    private PersonId by;
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected RemovedRelationship() {}

    RemovedRelationship(RemovedRelationshipQueries.Row removed, String note, PersonId by, Instant now) {
        this.contributor = removed.contributor();
        this.activity = removed.activity();
        this.note = Reason.of(note);
        this.by = by;
        this.at = now;
    }

    /** The event to publish once it is stored. */
    RemovedRelationshipNoted event(PersonId person) {
        return new RemovedRelationshipNoted(activity, person, note, by, at, snapshot());
    }

    Map<String, Object> snapshot() {
        return Map.of("contributor", contributor, "note", note);
    }

    @Override
    public UUID getId() {
        return contributor;
    }
}
