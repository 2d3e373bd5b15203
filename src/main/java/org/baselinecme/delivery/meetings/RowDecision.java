package org.baselinecme.delivery.meetings;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.baselinecme.platform.kernel.AddedEntity;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.PersonId;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A decision about a row of a meeting file. Decisions are only added; the one with the highest turn is in effect. */
@Entity
@Table(name = "meeting_decision")
@Immutable
class RowDecision extends AddedEntity<UUID> {
    @Id
    private UUID id;

    private UUID meetingRow;
    private int turn;

    @Enumerated(EnumType.STRING)
    private RowDecisionOutcome outcome;

    private @Nullable String why;
    private PersonId by;
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected RowDecision() {}

    /** The decision that follows the one in effect for the row. */
    RowDecision(ReportRow row, RowDecisionOutcome outcome, @Nullable String why, PersonId by, Instant now) {
        this.id = Ids.next();
        this.meetingRow = row.id();
        this.turn = row.decision().turn() + 1;
        this.outcome = outcome;
        this.why = why;
        this.by = by;
        this.at = now;
    }

    @Override
    public UUID getId() {
        return id;
    }
}
