package org.baselinecme.planning.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baselinecme.planning.needs.NeedsQuestion.CHANGE;
import static org.baselinecme.planning.needs.SampleAssessments.complete;

import java.util.List;
import org.baselinecme.platform.access.Grant;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Role;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.DepartmentId;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.Test;

class NeedsRightsTest {
    private final Me khan = me(Grant.self(Role.PLANNER));
    private final Me director = me(Grant.office(Role.DIRECTOR));
    private final Me reviewer = me(Grant.office(Role.REVIEWER));
    private final Standing place =
            new Standing(ActivityId.next(), DepartmentId.next(), khan.person(), "2026-0001", "Grand Rounds");

    @Test
    void the_owner_writes_and_submits_a_draft() {
        assertThat(rights(khan, AssessmentState.DRAFT)).isEqualTo(new NeedsPage.Rights(true, true, false, false));
    }

    @Test
    void the_owner_cannot_write_after_submission() {
        assertThat(rights(khan, AssessmentState.SUBMITTED)).isEqualTo(new NeedsPage.Rights(false, false, false, false));
    }

    @Test
    void the_director_writes_but_does_not_submit() {
        assertThat(rights(director, AssessmentState.RETURNED))
                .isEqualTo(new NeedsPage.Rights(true, false, false, false));
    }

    @Test
    void the_director_decides_what_is_submitted() {
        assertThat(rights(director, AssessmentState.SUBMITTED).mayDecide()).isTrue();
    }

    @Test
    void an_owner_never_decides_on_their_own_assessment() {
        var own = new Standing(place.activity(), place.department(), director.person(), "2026-0001", "Grand Rounds");
        var rights = NeedsPage.Rights.of(
                director, own, AssessmentState.SUBMITTED, complete().content());
        assertThat(rights.mayDecide()).isFalse();
    }

    @Test
    void a_reviewer_only_reads() {
        assertThat(AssessmentState.values())
                .allSatisfy(state -> assertThat(rights(reviewer, state))
                        .isEqualTo(new NeedsPage.Rights(false, false, false, false)));
    }

    @Test
    void r24_the_exception_is_offered_to_the_director_while_knowledge_is_the_only_change() {
        var knowledge = complete().answered(CHANGE, "They will know.", "", "KNOWLEDGE");
        assertThat(mayAllow(director, knowledge.content())).isTrue();
        assertThat(mayAllow(khan, knowledge.content())).isFalse();
        assertThat(mayAllow(director, complete().content())).isFalse();
        assertThat(mayAllow(director, knowledge.allowed().content())).isFalse();
    }

    private boolean mayAllow(Me me, NeedsContent content) {
        return NeedsPage.Rights.of(me, place, AssessmentState.DRAFT, content).mayAllow();
    }

    private NeedsPage.Rights rights(Me me, AssessmentState state) {
        return NeedsPage.Rights.of(me, place, state, complete().content());
    }

    private static Me me(Grant grant) {
        return new Me(PersonId.next(), "Me", "auto", List.of(grant));
    }
}
