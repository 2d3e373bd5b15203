package org.baselinecme.planning.activities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.baselinecme.planning.activities.Requirement.Somebody;
import org.baselinecme.planning.activities.Requirement.Tone;
import org.baselinecme.planning.activities.Requirement.Whoever;
import org.baselinecme.planning.needs.AssessmentState;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LifecycleRequirementsTest {
    private static final ActivityId ACTIVITY = ActivityId.next();
    private static final PersonId OWNER = PersonId.next();

    @ParameterizedTest
    @CsvSource({"DRAFT,requirement.needs-draft,WAIT", "RETURNED,requirement.needs-returned,STOP"})
    void a_draft_needs_assessment_is_a_task_of_its_owner(AssessmentState state, String message, Tone tone) {
        assertThat(proposed(state, false)).singleElement().satisfies(need -> {
            assertThat(need.holder()).isEqualTo(new Somebody(OWNER));
            assertThat(need.message()).isEqualTo(message);
            assertThat(need.tone()).isEqualTo(tone);
            assertThat(need.mend()).isEqualTo("/activities/" + ACTIVITY + "/needs");
        });
    }

    @Test
    void a_submitted_assessment_is_a_task_of_those_who_decide_and_never_of_its_owner() {
        assertThat(proposed(AssessmentState.SUBMITTED, true))
                .extracting(Requirement::holder)
                .containsExactly(new Whoever(Duty.DECIDE_NEEDS, OWNER));
    }

    @Test
    void r24_knowledge_alone_is_also_a_task_of_the_director_while_the_draft_is_open() {
        assertThat(proposed(AssessmentState.DRAFT, true))
                .extracting(Requirement::holder)
                .containsExactly(new Somebody(OWNER), new Whoever(Duty.ALLOW_KNOWLEDGE_ONLY, OWNER));
    }

    @ParameterizedTest
    @EnumSource(names = {"NEEDS_APPROVED", "PLANNING", "ON_HOLD"})
    void planning_is_a_task_of_the_owner(Stage stage) {
        assertThat(in(stage, AssessmentState.ACCEPTED, false))
                .extracting(Requirement::holder)
                .containsExactly(new Somebody(OWNER));
    }

    @Test
    void an_activity_in_review_is_a_task_of_others_than_its_owner() {
        assertThat(in(Stage.IN_REVIEW, AssessmentState.ACCEPTED, false))
                .extracting(Requirement::holder)
                .allMatch(holder -> holder instanceof Whoever others && OWNER.equals(others.except()))
                .hasSize(1);
    }

    @Test
    void an_approved_activity_is_waiting_to_be_opened() {
        assertThat(in(Stage.APPROVED, AssessmentState.ACCEPTED, false))
                .extracting(Requirement::holder)
                .containsExactly(new Whoever(Duty.OPEN_ACTIVITY, null));
    }

    @ParameterizedTest
    @EnumSource(names = {"OPEN", "DELIVERED", "CLOSED", "CANCELLED", "DECLINED"})
    void later_stages_add_no_requirement(Stage stage) {
        assertThat(in(stage, AssessmentState.ACCEPTED, false)).isEmpty();
    }

    private static List<Requirement> proposed(AssessmentState state, boolean knowledgeAlone) {
        return in(Stage.PROPOSED, state, knowledgeAlone);
    }

    private static List<Requirement> in(Stage stage, AssessmentState state, boolean knowledgeAlone) {
        return new LifecycleRequirements.Where(ACTIVITY, OWNER, stage, state, Instant.EPOCH, 2, knowledgeAlone).needs();
    }
}
