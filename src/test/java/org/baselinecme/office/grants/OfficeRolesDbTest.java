package org.baselinecme.office.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.SqlStatements;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Grant;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Role;
import org.baselinecme.platform.access.RoleTemplate;
import org.baselinecme.platform.access.Standings;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Roles that an office bundles itself, and grants with scope and dates. */
class OfficeRolesDbTest extends DatabaseTest {
    @Autowired
    private OfficeRoles roles;

    @Autowired
    private Grants grants;

    @Autowired
    private Standings standings;

    private final LocalDate today = LocalDate.now(java.time.Clock.system(ZoneOffset.UTC));

    private PersonId newcomer() {
        return cast.addPerson("c" + UUID.randomUUID(), "Cleo Clerk", null, Grant.self(Role.LEARNER));
    }

    private UUID define(RoleTemplate template) {
        var form = OfficeRoleForm.of(template, "Role " + UUID.randomUUID(), "");
        return as(cast.okafor(), me -> roles.define(me, form));
    }

    private void give(PersonId person, Object role, String where, String activity, LocalDate until) {
        let(cast.okafor(), me -> grants.give(me, person, new GrantForm(role.toString(), where, activity, null, until)));
    }

    @Test
    void a_role_of_the_office_brings_its_duties_in_one_department_only_and_costs_no_statement() {
        var person = newcomer();
        var before = SqlStatements.during(() -> as(person, Me::name)).size();
        give(person, define(RoleTemplate.CHECK_IN_ONLY), cast.medicine().toString(), "", null);
        var inMedicine = cast.grandRounds();
        var inSurgery = cast.traumaCourse();
        assertThat(may(person, Duty.KEEP_ATTENDANCE, inMedicine)).isTrue();
        assertThat(may(person, Duty.KEEP_REGISTRATIONS, inMedicine)).isFalse();
        assertThatThrownBy(() -> let(person, me -> standings.seenBy(me, inSurgery)))
                .isInstanceOf(NotFound.class);
        assertThat(SqlStatements.during(() -> as(person, Me::name))).hasSize(before);
    }

    @Test
    void a_change_of_the_role_holds_with_the_next_request_and_a_retired_role_brings_nothing() {
        var person = newcomer();
        var role = define(RoleTemplate.ANALYST);
        give(person, role, "OFFICE", "", null);
        assertThat(has(person, Duty.KEEP_OUTCOMES)).isTrue();
        var form = as(cast.okafor(), me -> roles.form(me, role));
        var less = new OfficeRoleForm(form.version(), form.name(), "", List.of("SEE_ACTIVITIES"));
        let(cast.okafor(), me -> roles.change(me, role, less));
        assertThat(has(person, Duty.KEEP_OUTCOMES)).isFalse();
        assertThat(has(person, Duty.SEE_ACTIVITIES)).isTrue();
        let(cast.okafor(), me -> roles.retire(me, role));
        assertThat(has(person, Duty.SEE_ACTIVITIES)).isFalse();
        assertThat(lastAuditEventOf(role)).returns("RoleRetired", AuditRow::kind);
        refused("grant.role", () -> give(newcomer(), UUID.randomUUID(), "OFFICE", "", null));
    }

    @Test
    void nobody_bundles_the_duties_that_give_access_in_a_role() {
        for (var duty : List.of("OPEN_ACCOUNTS", "SET_UP_OFFICE", "DELIVER_ACTIVITY")) {
            var form = new OfficeRoleForm(null, "Power " + duty, "", List.of("SEE_ACTIVITIES", duty));
            refused("office-role.duties", () -> let(cast.okafor(), me -> roles.define(me, form)));
        }
    }

    @Test
    void two_roles_in_use_never_have_one_name() {
        var form = new OfficeRoleForm(null, "Door " + UUID.randomUUID(), "", List.of("SEE_ACTIVITIES"));
        var role = as(cast.okafor(), me -> roles.define(me, form));
        refused("office-role.name-taken", () -> let(cast.okafor(), me -> roles.define(me, form)));
        let(cast.okafor(), me -> roles.retire(me, role));
        let(cast.okafor(), me -> roles.define(me, form));
    }

    @Test
    void a_surveyor_reads_one_activity_until_a_day() {
        var person = newcomer();
        var activity = cast.grandRounds();
        var number = as(cast.okafor(), me -> standings.seenBy(me, activity).number());
        refused("grant.needs-end", () -> give(person, "SURVEYOR", "ACTIVITY", number, null));
        refused("grant.dates", () -> give(person, "SURVEYOR", "ACTIVITY", number, today.minusDays(1)));
        refused("grant.activity", () -> give(person, "SURVEYOR", "ACTIVITY", "1999-0000", today));
        give(person, "SURVEYOR", "ACTIVITY", number, today.plusDays(1));
        assertThat(as(person, me -> standings.seenBy(me, activity)).activity()).isEqualTo(activity);
        assertThat(as(person, Me::duties)).doesNotContain(Duty.KEEP_FILE, Duty.WRITE_NEEDS);
        refused("grant.already", () -> give(person, "SURVEYOR", "ACTIVITY", number, today.plusDays(1)));
    }

    @Test
    void a_role_is_given_where_it_belongs_and_ends_at_once() {
        var person = newcomer();
        refused("grant.scope", () -> give(person, "DIRECTOR", cast.medicine().toString(), "", null));
        refused("grant.scope", () -> give(person, "LEARNER", "OFFICE", "", null));
        refused(
                "grant.where",
                () -> give(person, "COORDINATOR", UUID.randomUUID().toString(), "", null));
        refused("grant.role", () -> give(person, "SYSTEM", "OFFICE", "", null));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> give(PersonId.next(), "COORDINATOR", "OFFICE", "", null));
        give(person, "COORDINATOR", cast.surgery().toString(), "", null);
        var grant = jdbc.sql("select id from access_grant where person = ? and role = 'COORDINATOR'")
                .param(person.value())
                .query(UUID.class)
                .single();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> let(cast.okafor(), me -> grants.end(me, cast.petrov(), grant)));
        let(cast.okafor(), me -> grants.end(me, person, grant));
        assertThat(has(person, Duty.SEE_BOARD)).isFalse();
        assertThat(lastAuditEventOf(person.value())).returns("RoleEnded", AuditRow::kind);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> let(cast.okafor(), me -> grants.end(me, person, grant)));
    }

    private boolean has(PersonId person, Duty duty) {
        return as(person, me -> me.has(duty));
    }

    private boolean may(PersonId person, Duty duty, ActivityId activity) {
        return as(person, me -> me.may(duty, standings.seenBy(me, activity)));
    }

    private static void refused(String key, Runnable attempt) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(attempt::run)
                .satisfies(refused -> assertThat(refused.objections())
                        .extracting(Objection::key)
                        .containsExactly(key));
    }
}
