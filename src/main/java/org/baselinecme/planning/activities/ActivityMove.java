package org.baselinecme.planning.activities;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AddedEntity;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.PersonId;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * One change of stage, stored beside the audit event so that SQL can ask since when an activity has its stage. The database
 * role may only insert and read.
 */
@Entity
@Immutable
@Table(name = "activity_move")
class ActivityMove extends AddedEntity<UUID> {
    @Id
    private UUID id;

    private ActivityId activity;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_stage")
    private Stage from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_stage")
    private Stage to;

    private @Nullable PersonId by;
    private Instant at;
    private @Nullable String why;

    @SuppressWarnings("NullAway.Init")
    protected ActivityMove() {}

    /** The row of an event; a move by the product itself names no person. */
    ActivityMove(ActivityMoved moved) {
        this.id = Ids.next();
        this.activity = moved.activity();
        this.from = moved.from();
        this.to = moved.to();
        this.by = moved.by().equals(PersonId.PRODUCT) ? null : moved.by();
        this.at = moved.at();
        this.why = moved.why();
    }

    @Override
    public UUID getId() {
        return id;
    }
}
