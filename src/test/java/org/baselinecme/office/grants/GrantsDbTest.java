package org.baselinecme.office.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.baselinecme.DatabaseTest;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Grant;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Role;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.access.Standings;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class GrantsDbTest extends DatabaseTest {
    @Autowired
    private Grants grants;

    @Autowired
    private Standings standings;

    @Test
    void an_ended_grant_has_no_effect_at_once() {
        var visitor = coordinatorOfMedicine("visitor");
        assertThat(duties(visitor)).isTrue();
        ends(visitor, "now() - interval '1 second'");
        assertThat(duties(visitor)).isFalse();
    }

    @Test
    void a_grant_is_valid_until_its_end() {
        var locum = coordinatorOfMedicine("locum");
        ends(locum, "now() + interval '1 hour'");
        assertThat(duties(locum)).isTrue();
    }

    @Test
    void a_future_grant_is_not_valid_yet() {
        var newcomer = coordinatorOfMedicine("newcomer");
        jdbc.sql("update access_grant set from_at = now() + interval '1 day' where person = ?")
                .param(newcomer.value())
                .update();
        assertThat(duties(newcomer)).isFalse();
    }

    @Test
    void a_person_without_the_grant_is_denied() {
        var activity = cast.submitted();
        var leaver = coordinatorOfMedicine("leaver");
        ends(leaver, "now()");
        assertThatThrownBy(() -> let(leaver, me -> cast.services().activities().approveNeeds(me, activity)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_closed_account_has_no_duties() {
        var gone = coordinatorOfMedicine("gone");
        jdbc.sql("update account set closed_at = now() where person = ?")
                .param(gone.value())
                .update();
        assertThatThrownBy(() -> as(gone, Me::name)).isInstanceOf(NotFound.class);
    }

    @Test
    void the_holders_of_a_decision_are_those_of_the_department_first_and_never_the_owner() {
        var activity = cast.grandRounds();
        var holders = grants.holders(Duty.DECIDE_NEEDS, place(cast.drKhan(), activity));
        assertThat(holders).contains(cast.rahmani(), cast.okafor()).doesNotContain(cast.lindgren(), cast.drKhan());
        assertThat(holders.indexOf(cast.rahmani())).isLessThan(holders.indexOf(cast.okafor()));
    }

    @Test
    void no_one_is_listed_for_a_decision_on_their_own_activity() {
        var activity = cast.propose(cast.rahmani(), cast.medicine(), "Coordinating for beginners");
        assertThat(grants.holders(Duty.DECIDE_NEEDS, place(cast.rahmani(), activity)))
                .contains(cast.okafor())
                .doesNotContain(cast.rahmani());
    }

    @Test
    void a_standing_contains_department_and_owner_of_an_activity() {
        var place = place(cast.drKhan(), cast.grandRounds());
        assertThat(place.department()).isEqualTo(cast.medicine());
        assertThat(place.owner()).isEqualTo(cast.drKhan());
        assertThat(place.title()).isEqualTo("Medicine Grand Rounds");
    }

    @Test
    void out_of_scope_and_absent_look_the_same() {
        var activity = cast.grandRounds();
        assertThatThrownBy(() -> place(cast.lindgren(), activity)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> place(cast.lindgren(), ActivityId.next())).isInstanceOf(NotFound.class);
    }

    @Test
    void a_role_requires_the_scope_of_its_kind() {
        var person = cast.petrov().value();
        for (var wrong : new String[] {"'DEPARTMENT', null", "'OFFICE', gen_random_uuid()", "'GALAXY', null"})
            assertThatThrownBy(() -> jdbc.sql("insert into access_grant (id, person, role, scope_kind, scope, from_at) "
                                    + "values (gen_random_uuid(), ?, 'PLANNER', " + wrong + ", now())")
                            .param(person)
                            .update())
                    .as(wrong)
                    .rootCause()
                    .hasMessageContaining("violates check constraint");
    }

    private PersonId coordinatorOfMedicine(String key) {
        return cast.addPerson(
                key, "Sara Whitcombe", cast.medicine(), Grant.department(Role.COORDINATOR, cast.medicine()));
    }

    private boolean duties(PersonId person) {
        return as(person, me -> me.has(Duty.DECIDE_NEEDS));
    }

    private Standing place(PersonId person, ActivityId activity) {
        return as(person, me -> standings.seenBy(me, activity));
    }

    private void ends(PersonId person, String moment) {
        jdbc.sql("update access_grant set until_at = " + moment + " where person = ?")
                .param(person.value())
                .update();
    }
}
