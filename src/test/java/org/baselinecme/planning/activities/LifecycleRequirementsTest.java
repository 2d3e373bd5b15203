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
    void an_open_needs_assessment_is_held_by_its_owner(AssessmentState state, String message, Tone tone) {
        assertThat(proposed(state, false)).singleElement().satisfies(need -> {
            assertThat(need.holder()).isEqualTo(new Somebody(OWNER));
            assertThat(need.message()).isEqualTo(message);
            assertThat(need.tone()).isEqualTo(tone);
            assertThat(need.mend()).isEqualTo("/activities/" + ACTIVITY + "/needs");
        });
    }

    @Test
    void a_submitted_one_is_held_by_those_who_decide_and_never_by_its_owner() {
        assertThat(proposed(AssessmentState.SUBMITTED, true))
                .extracting(Requirement::holder)
                .containsExactly(new Whoever(Duty.DECIDE_NEEDS, OWNER));
    }

    @Test
    void r24_knowledge_alone_waits_for_the_director_too_while_it_can_be_changed() {
        assertThat(proposed(AssessmentState.DRAFT, true))
                .extracting(Requirement::holder)
                .containsExactly(new Somebody(OWNER), new Whoever(Duty.ALLOW_KNOWLEDGE_ONLY, OWNER));
    }

    @ParameterizedTest
    @EnumSource(names = {"NEEDS_APPROVED", "PLANNING", "ON_HOLD"})
    void the_next_step_of_planning_is_the_owners(Stage stage) {
        assertThat(in(stage, AssessmentState.ACCEPTED, false))
                .extracting(Requirement::holder)
                .containsExactly(new Somebody(OWNER));
    }

    @Test
    void what_is_in_review_is_held_by_others_than_its_owner() {
        assertThat(in(Stage.IN_REVIEW, AssessmentState.ACCEPTED, false))
                .extracting(Requirement::holder)
                .allMatch(holder -> holder instanceof Whoever others && OWNER.equals(others.except()))
                .hasSize(1);
    }

    @Test
    void what_is_approved_waits_to_be_listed() {
        assertThat(in(Stage.APPROVED, AssessmentState.ACCEPTED, false))
                .extracting(Requirement::holder)
                .containsExactly(new Whoever(Duty.OPEN_ACTIVITY, null));
    }

    @ParameterizedTest
    @EnumSource(names = {"OPEN", "DELIVERED", "CLOSED", "CANCELLED", "DECLINED"})
    void the_road_itself_asks_for_nothing_more(Stage stage) {
        assertThat(in(stage, AssessmentState.ACCEPTED, false)).isEmpty();
    }

    private static List<Requirement> proposed(AssessmentState state, boolean knowledgeAlone) {
        return in(Stage.PROPOSED, state, knowledgeAlone);
    }

    private static List<Requirement> in(Stage stage, AssessmentState state, boolean knowledgeAlone) {
        return new LifecycleRequirements.Where(ACTIVITY, OWNER, stage, state, Instant.EPOCH, 2, knowledgeAlone).needs();
    }
}
