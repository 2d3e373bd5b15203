package org.baselinecme.delivery.meetings;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.baselinecme.delivery.reports.ReportedParticipant;
import org.jspecify.annotations.Nullable;

/**
 * A row of a loaded meeting file, with the decision in effect.
 *
 * @param people names of matched people
 */
record ReportRow(UUID id, ReportedParticipant participant, Decision decision, List<String> people) {
    boolean isOpen() {
        return decision.outcome == RowDecisionOutcome.REOPENED;
    }

    /** The newest decision; turn 0 where there is none. */
    record Decision(
            RowDecisionOutcome outcome,
            int turn,
            @Nullable String why,
            @Nullable String by,
            @Nullable Instant at) {}
}
