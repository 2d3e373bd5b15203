package org.baselinecme.planning.needs;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;

/**
 * An assessment as other pages summarize it.
 *
 * @param since when it entered this state
 * @param gap the practice gap, or empty
 * @param needs the typed needs that are stated, each with its text
 * @param designedToChange what the activity is designed to change
 * @param measure how the change will be measured
 * @param openComments number of comments without an answer
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

    /** The objection that the needs are not approved, where its owner has to act; empty while the office decides. */
    public List<Objection> waitsForItsOwner(ActivityId activity) {
        if (!state.isOpen()) return List.of();
        var key = "activity.needs-" + state.name().toLowerCase(Locale.ROOT);
        return List.of(Objection.blocking(key, SubmissionPolicy.page(activity), openComments));
    }

    /** A typed need with its text. */
    public record Stated(NeedsQuestion need, String text) {}
}
