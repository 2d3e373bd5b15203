package org.baselinecme.office.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.baselinecme.DatabaseTest;
import org.baselinecme.planning.activities.Activities;
import org.baselinecme.planning.activities.Proposal;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.kernel.DepartmentId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

class DepartmentsDbTest extends DatabaseTest {
    @Autowired
    private Departments departments;

    @Autowired
    private Activities activities;

    private DepartmentId added(String name) {
        return as(cast.okafor(), me -> departments.add(me, new DepartmentForm(null, code(), name)));
    }

    private static String code() {
        return "D" + UUID.randomUUID().toString().substring(0, 8);
    }

    private static String name() {
        return "Department " + UUID.randomUUID();
    }

    private static void refused(String key, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.objections())
                                .extracting(Objection::key)
                                .containsExactly(key));
    }

    @Test
    void a_department_is_added_renamed_closed_and_reopened_and_the_log_has_it() {
        var id = added(name());
        var form = as(cast.okafor(), me -> departments.edited(me, id).form());
        let(cast.okafor(), me -> {
            departments.rename(me, id, new DepartmentForm(form.version(), form.code(), "  Pain medicine " + id));
            departments.close(me, id);
            departments.reopen(me, id);
        });
        assertThat(auditEventsOf(id.value()))
                .extracting(AuditRow::kind)
                .containsExactly("DepartmentOpened", "DepartmentRenamed", "DepartmentClosed", "DepartmentReopened");
        assertThat(auditEventsOf(id.value()).get(1).after()).contains("\"Pain medicine " + id);
        assertThat(cast.services().office().openDepartments())
                .extracting(Department::id)
                .contains(id);
    }

    @Test
    void a_closed_department_is_not_offered_takes_no_activity_and_keeps_those_it_has() {
        var id = added(name());
        var activity = as(cast.okafor(), me -> activities.propose(me, proposal(id)));
        let(cast.okafor(), me -> departments.close(me, id));
        var office = cast.services().office();
        assertThat(office.openDepartments()).extracting(Department::id).doesNotContain(id);
        assertThat(office.departments()).extracting(Department::id).contains(id);
        assertThat(jdbc.sql("select department from v_activity where id = ?")
                        .param(activity.value())
                        .query(UUID.class)
                        .single())
                .isEqualTo(id.value());
        refused("department.closed", () -> let(cast.okafor(), me -> activities.propose(me, proposal(id))));
    }

    @Test
    void names_and_codes_are_given_once_whatever_their_case() {
        var name = name();
        var id = added(name);
        var same = new DepartmentForm(null, code(), name.toUpperCase(java.util.Locale.ROOT));
        List<String> taken = as(cast.okafor(), me -> departments.taken(me, same, null));
        assertThat(taken).containsExactly("name");
        List<String> own = as(cast.okafor(), me -> departments.taken(me, same, id));
        assertThat(own).isEmpty();
        refused("department.taken", () -> added(name));
        var other = added(name());
        refused(
                "department.taken",
                () -> let(cast.okafor(), me -> departments.rename(me, other, new DepartmentForm(0, code(), name))));
    }

    @Test
    void a_step_that_was_taken_already_is_refused() {
        var id = added(name());
        refused("department.open", () -> let(cast.okafor(), me -> departments.reopen(me, id)));
        let(cast.okafor(), me -> departments.close(me, id));
        refused("department.closed-already", () -> let(cast.okafor(), me -> departments.close(me, id)));
        assertThatThrownBy(() ->
                        let(cast.okafor(), me -> departments.rename(me, id, new DepartmentForm(7, code(), name()))))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThatThrownBy(() -> let(cast.okafor(), me -> departments.close(me, DepartmentId.next())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void the_last_open_department_stays_open() {
        transaction.executeWithoutResult(all -> {
            var id = added(name());
            let(
                    cast.okafor(),
                    me -> cast.services().office().openDepartments().stream()
                            .map(Department::id)
                            .filter(other -> !other.equals(id))
                            .forEach(other -> departments.close(me, other)));
            all.setRollbackOnly();
            refused("department.last", () -> let(cast.okafor(), me -> departments.close(me, id)));
        });
    }

    @Test
    void only_directors_set_up_departments() {
        assertThatThrownBy(() -> let(cast.rahmani(), departments::list)).isInstanceOf(AccessDeniedException.class);
        boolean may = as(cast.okafor(), me -> me.has(Duty.SET_UP_OFFICE));
        assertThat(may).isTrue();
    }

    private static Proposal proposal(DepartmentId department) {
        var day = LocalDate.parse("2027-03-01");
        return new Proposal("Pain that stays", department, day, day, List.of("PHYSICIAN"));
    }
}
