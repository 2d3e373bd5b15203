package org.baselinecme.planning.activities;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.baselinecme.planning.needs.AssessmentState;
import org.baselinecme.platform.kernel.PersonId;

/**
 * An activity in a list.
 *
 * @param since when its assessment entered its state
 */
public record ActivityRow(
        UUID id,
        String number,
        String title,
        String department,
        PersonId owner,
        String ownerName,
        Stage stage,
        AssessmentState assessment,
        Instant since,
        LocalDate startsOn,
        LocalDate endsOn) {
    /** Message key of its status: its stage, or the state of its assessment while it is proposed. */
    public String standing() {
        return stage == Stage.PROPOSED ? "assessment." + assessment.name().toLowerCase(Locale.ROOT) : stage.message();
    }

    /** The color of its status. */
    public String tone() {
        return stage == Stage.PROPOSED && assessment == AssessmentState.RETURNED ? "wait" : stage.tone();
    }
}
