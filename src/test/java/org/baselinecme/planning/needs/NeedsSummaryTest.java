package org.baselinecme.planning.needs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.Test;

class NeedsSummaryTest {
    private static final PersonId SOMEBODY = PersonId.next();
    private final NeedsAssessment assessment = new NeedsAssessment(ActivityId.next(), Instant.EPOCH);
    private final SampleAssessments content = SampleAssessments.complete();

    @Test
    void r23_a_draft_waits_for_its_owner_to_submit_it() {
        assertThat(objections()).extracting(Objection::key).containsExactly("activity.needs-draft");
    }

    @Test
    void r23_a_returned_one_waits_for_its_owner_to_answer_the_comments() {
        submit();
        var comment =
                new NeedsComment(assessment.activity(), NeedsQuestion.GAP, "Whose learners?", SOMEBODY, Instant.EPOCH);
        assessment.returnFor(List.of(comment), SOMEBODY, Instant.EPOCH);
        content.commentedOn(NeedsQuestion.GAP);
        assertThat(objections())
                .singleElement()
                .returns("activity.needs-returned", Objection::key)
                .returns(List.of(1), Objection::arguments);
    }

    @Test
    void a_submitted_one_does_not_wait_for_its_owner() {
        submit();
        assertThat(objections()).isEmpty();
    }

    private void submit() {
        assessment.submit(content.content(), SOMEBODY, Instant.EPOCH);
    }

    private List<Objection> objections() {
        return NeedsSummary.of(assessment, content.content()).waitsForItsOwner(assessment.activity());
    }
}
