package org.baselinecme.planning.needs;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;

/**
 * What other pages say of an assessment.
 *
 * @param since when it came into this state
 * @param gap the practice gap, or empty
 * @param needs the typed needs that are stated, each with its text
 * @param designedToChange what the activity is designed to change
 * @param measure how it will be seen
 * @param openComments comments that wait for an answer
 */
public record NeedsSummary(
        AssessmentState state,
        Instant since,
        String gap,
        List<Stated> needs,
        List<ChangeTarget> designedToChange,
        String measure,
        int evidence,
        int openComments) {
    static NeedsSummary of(NeedsAssessment assessment, NeedsContent content) {
        return new NeedsSummary(
                assessment.state(),
                assessment.since(),
                content.answer(NeedsQuestion.GAP).text(),
                content.statedNeeds().stream()
                        .map(need -> new Stated(need, content.answer(need).text()))
                        .toList(),
                content.designedToChange().stream().sorted().toList(),
                content.answer(NeedsQuestion.MEASURE).text(),
                content.evidence().size(),
                content.openComments().size());
    }

    /** Why the needs are not approved yet, where that is for its owner to mend; empty while the office decides. */
    public List<Objection> waitsForItsOwner(ActivityId activity) {
        if (!state.isOpen()) return List.of();
        var key = "activity.needs-" + state.name().toLowerCase(Locale.ROOT);
        return List.of(Objection.blocking(key, SubmissionRules.page(activity), openComments));
    }

    /** A typed need with its text. */
    public record Stated(NeedsQuestion need, String text) {}
}
