package org.baselinecme.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.DepartmentId;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

class MeTest {
    private final PersonId myself = PersonId.next();
    private final DepartmentId medicine = DepartmentId.next();
    private final DepartmentId surgery = DepartmentId.next();
    private final Standing inMedicine = standing(medicine, PersonId.next());
    private final Standing inSurgery = standing(surgery, PersonId.next());
    private final Standing mine = standing(surgery, myself);

    @Test
    void a_coordinator_decides_in_their_department_and_in_no_other() {
        var coordinator = me(Grant.department(Role.COORDINATOR, medicine));
        assertThat(coordinator.may(Duty.DECIDE_NEEDS, inMedicine)).isTrue();
        assertThat(coordinator.may(Duty.DECIDE_NEEDS, inSurgery)).isFalse();
        assertThat(coordinator.reaches(inSurgery)).isFalse();
    }

    @Test
    void a_planner_reaches_only_what_is_their_own() {
        var planner = me(Grant.self(Role.PLANNER));
        assertThat(planner.reaches(mine)).isTrue();
        assertThat(planner.reaches(inMedicine)).isFalse();
    }

    @Test
    void a_grant_for_one_activity_reaches_that_activity() {
        var guest = me(new Grant(
                Role.REVIEWER, ScopeKind.ACTIVITY, inSurgery.activity().value()));
        assertThat(guest.reaches(inSurgery)).isTrue();
        assertThat(guest.reaches(inMedicine)).isFalse();
    }

    @Test
    void the_director_reaches_everything() {
        var director = me(Grant.office(Role.DIRECTOR));
        assertThat(List.of(inMedicine, inSurgery, mine)).allMatch(director::reaches);
    }

    @Test
    void a_duty_of_one_grant_does_not_borrow_the_scope_of_another() {
        var both = me(Grant.office(Role.REVIEWER), Grant.department(Role.COORDINATOR, medicine));
        assertThat(both.reaches(inSurgery)).isTrue();
        assertThat(both.may(Duty.DECIDE_NEEDS, inSurgery)).isFalse();
    }

    @Test
    void a_learner_has_only_the_duties_to_participate_and_disclose() {
        assertThat(me(Grant.self(Role.LEARNER)).duties()).containsExactly(Duty.TAKE_PART, Duty.SUBMIT_DISCLOSURE);
        assertThat(me().has(Duty.SEE_ACTIVITIES)).isFalse();
    }

    @Test
    void demanding_a_duty_that_is_not_held_there_is_denied() {
        var coordinator = me(Grant.department(Role.COORDINATOR, medicine));
        assertThat(coordinator.demand(Duty.DECIDE_NEEDS, inMedicine)).isSameAs(inMedicine);
        assertThatThrownBy(() -> coordinator.demand(Duty.DECIDE_NEEDS, inSurgery))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void findings_d_whoever_is_on_the_roster_opens_the_activity_and_no_other() {
        var faculty = me(Grant.self(Role.LEARNER));
        assertThat(faculty.reaches(inMedicine)).isFalse();
        var contributing = faculty.contributingTo(List.of(inMedicine.activity()));
        assertThat(contributing.reaches(inMedicine)).isTrue();
        assertThat(contributing.reaches(inSurgery)).isFalse();
        assertThat(contributing.may(Duty.PLAN_AGENDA, inMedicine)).isFalse();
    }

    @Test
    void r24_only_the_director_may_allow_knowledge_alone() {
        assertThat(Role.values())
                .filteredOn(role -> role.duties().contains(Duty.ALLOW_KNOWLEDGE_ONLY))
                .containsExactly(Role.DIRECTOR);
    }

    private Me me(Grant... grants) {
        return new Me(myself, "Me", "auto", List.of(grants));
    }

    private static Standing standing(DepartmentId department, PersonId owner) {
        return new Standing(ActivityId.next(), department, owner, "2026-0001", "Grand Rounds");
    }
}
