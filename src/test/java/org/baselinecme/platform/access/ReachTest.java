package org.baselinecme.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.baselinecme.platform.kernel.DepartmentId;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.Test;

class ReachTest {
    private final PersonId myself = PersonId.next();
    private final DepartmentId medicine = DepartmentId.next();

    @Test
    void only_grants_that_bring_the_duty_reach() {
        var reach = me(Grant.office(Role.LEARNER), Grant.department(Role.COORDINATOR, medicine))
                .reach(Duty.DECIDE_NEEDS);
        assertThat(reach).isEqualTo(new Reach(false, List.of(medicine.value()), List.of(), myself, false));
    }

    @Test
    void a_grant_for_the_office_reaches_everything() {
        assertThat(me(Grant.office(Role.REVIEWER)).reach(Duty.SEE_ACTIVITIES).office())
                .isTrue();
    }

    @Test
    void a_planner_reaches_their_own() {
        var reach = me(Grant.self(Role.PLANNER)).reach(Duty.SEE_ACTIVITIES);
        assertThat(reach.own()).isTrue();
        assertThat(reach.owner()).isEqualTo(myself);
    }

    @Test
    void a_single_activity_is_reached_by_its_id() {
        var one = UUID.randomUUID();
        var reach = me(new Grant(Role.REVIEWER, ScopeKind.ACTIVITY, one)).reach(Duty.SEE_ACTIVITIES);
        assertThat(reach.activities()).containsExactly(one);
        assertThat(reach.departments()).isEmpty();
    }

    @Test
    void without_a_grant_nothing_is_reached() {
        var reach = me().reach(Duty.SEE_ACTIVITIES);
        assertThat(reach).isEqualTo(new Reach(false, List.of(), List.of(), myself, false));
    }

    @Test
    void the_condition_names_each_parameter_it_is_given() {
        var reach = me().reach(Duty.SEE_ACTIVITIES);
        assertThat(reach.parameters().keySet())
                .allSatisfy(name -> assertThat(reach.sql("a")).contains(":" + name));
    }

    private Me me(Grant... grants) {
        return new Me(myself, "Me", "auto", List.of(grants));
    }
}
