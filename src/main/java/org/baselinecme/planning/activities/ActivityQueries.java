package org.baselinecme.planning.activities;

import java.time.LocalDate;
import java.util.List;
import org.baselinecme.office.office.Department;
import org.baselinecme.office.office.Office;
import org.baselinecme.platform.access.AnyoneSignedIn;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Reach;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.DepartmentId;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists of activities, each within the reach of the person who asks. */
@Service
@Transactional(readOnly = true)
public class ActivityQueries {
    private static final String ROWS = """
            select a.id, a.number, a.title, d.name as department, a.owner, p.name as owner_name, a.stage,
              n.state as assessment, n.since, a.starts_on, a.ends_on
            from v_activity a
            join v_department d on d.id = a.department
            join v_person p on p.id = a.owner
            join v_needs_assessment n on n.activity = a.id
            where %s
            """;
    private final JdbcClient jdbc;
    private final Office office;

    ActivityQueries(JdbcClient jdbc, Office office) {
        this.jdbc = jdbc;
        this.office = office;
    }

    /** The departments in which {@code me} may propose an activity. */
    @Needs(Duty.PROPOSE_ACTIVITY)
    List<Department> departmentsToProposeIn(Me me) {
        var reach = me.reach(Duty.PROPOSE_ACTIVITY);
        return office.openDepartments().stream()
                .filter(department -> reach.mayBeginIn(department.id()))
                .toList();
    }

    /** Every activity in no final stage within the reach of the board, the soonest first. */
    @Needs(Duty.SEE_BOARD)
    public List<UpcomingActivity> onTheBoard(Me me) {
        var reach = me.reach(Duty.SEE_BOARD);
        return upcoming(me, reach, reach.sql("a"));
    }

    /** Every activity in no final stage that {@code me} may see, or whose content {@code me} controls. */
    @AnyoneSignedIn
    public List<UpcomingActivity> concerning(Me me) {
        var reach = me.reach(Duty.SEE_ACTIVITIES);
        return upcoming(
                me,
                reach,
                reach.sql("a") + " or exists (select from v_roster_now c where c.activity = a.id and c.person = :me)");
    }

    private List<UpcomingActivity> upcoming(Me me, Reach reach, String which) {
        return jdbc
                .sql("""
                        select a.id, a.number, a.title, a.department, a.owner, a.stage, a.starts_on, a.ends_on, d.code, d.name
                        from v_activity a join v_department d on d.id = a.department
                        where not a.is_final and (%s) order by a.starts_on, a.number
                        """.formatted(which))
                .params(reach.parameters())
                .param("me", me.person().value())
                .query(Rows.of(UpcomingRow.class))
                .list()
                .stream()
                .map(UpcomingRow::activity)
                .toList();
    }

    record UpcomingRow(
            ActivityId id,
            String number,
            String title,
            DepartmentId department,
            PersonId owner,
            Stage stage,
            LocalDate startsOn,
            LocalDate endsOn,
            String code,
            String name) {
        UpcomingActivity activity() {
            return new UpcomingActivity(
                    new Standing(id, department, owner, number, title), name, code, stage, startsOn, endsOn);
        }
    }
}
