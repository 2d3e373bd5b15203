package org.baselinecme.delivery.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import org.baselinecme.DatabaseTest;
import org.baselinecme.TestAssessments;
import org.baselinecme.TestClock;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was announced of an assessment holds, whatever is changed around it. */
class AnnouncedDbTest extends DatabaseTest {
    private static final TermsForm FREE = new TermsForm(2, "80", "2", true, null);

    @Autowired
    private AssessmentAuthoring authoring;

    @Autowired
    private PassRequirement passes;

    @Autowired
    private AssessmentPages pages;

    @Test
    void r32_an_assessment_written_before_the_enduring_format_was_chosen_must_be_passed() {
        var activity = free();
        assertThat(passes.against(List.of(cast.petrov()), activity)).isEmpty();
        owner().sql("update activity set format = 'ENDURING' where id = ?")
                .param(activity.value())
                .update();
        assertThat(passes.against(List.of(cast.petrov()), activity).map(Objection::key))
                .isEqualTo(Optional.of("claim.not-passed"));
        assertThat(as(cast.drKhan(), me -> pages.of(me, activity, null)).terms().forCredit())
                .isTrue();
    }

    @Test
    void r32_passing_cannot_become_required_after_the_start() {
        var activity = free();
        TestClock.moveTo("2027-03-01T09:30:00Z");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> let(
                        cast.drKhan(), me -> authoring.announce(me, activity, TestAssessments.terms(3, "80", "2"))));
    }

    /** Open, and claimed by whoever was there. */
    private ActivityId free() {
        var activity = TestAssessments.of(cast).openActivity();
        let(cast.drKhan(), me -> authoring.announce(me, activity, FREE));
        return activity;
    }
}
