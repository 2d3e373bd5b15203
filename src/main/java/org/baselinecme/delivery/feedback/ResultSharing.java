package org.baselinecme.delivery.feedback;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AddedEntity;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.PersonId;
import org.hibernate.annotations.Immutable;

/** A decision to share the evaluation results of an activity with its faculty, or to stop; the latest turn counts. */
@Entity
@Immutable
class ResultSharing extends AddedEntity<UUID> {
    @Id
    private UUID id;

    private ActivityId activity;
    private int turn;
    private boolean shared;
    private PersonId by;
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected ResultSharing() {}

    ResultSharing(ActivityId activity, int turn, boolean shared, PersonId by, Instant now) {
        this.id = Ids.next();
        this.activity = activity;
        this.turn = turn;
        this.shared = shared;
        this.by = by;
        this.at = now;
    }

    ResultSharingDecided decided() {
        return new ResultSharingDecided(activity, by, at, snapshot());
    }

    Map<String, Object> snapshot() {
        return Map.of("sharedWithFaculty", shared);
    }

    boolean isShared() {
        return shared;
    }

    int turn() {
        return turn;
    }

    @Override
    public UUID getId() {
        return id;
    }
}
