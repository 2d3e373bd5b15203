package org.baselinecme.planning.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baselinecme.planning.needs.AssessmentState.*;

import org.junit.jupiter.api.Test;

class AssessmentStateTest {
    @Test
    void a_draft_and_a_returned_one_can_only_be_submitted() {
        assertThat(DRAFT.next()).containsExactly(SUBMITTED);
        assertThat(RETURNED.next()).containsExactly(SUBMITTED);
    }

    @Test
    void a_submitted_one_is_returned_accepted_or_declined() {
        assertThat(SUBMITTED.next()).containsExactlyInAnyOrder(RETURNED, ACCEPTED, DECLINED);
    }

    @Test
    void a_decision_is_final() {
        assertThat(AssessmentState.values())
                .filteredOn(AssessmentState::isDecided)
                .containsExactly(ACCEPTED, DECLINED);
    }

    @Test
    void only_a_draft_or_returned_assessment_can_be_edited() {
        assertThat(AssessmentState.values()).filteredOn(AssessmentState::isOpen).containsExactly(DRAFT, RETURNED);
    }
}
