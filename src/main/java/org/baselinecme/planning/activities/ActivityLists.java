package org.baselinecme.planning.activities;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.baselinecme.office.office.Department;
import org.baselinecme.office.office.Office;
import org.baselinecme.planning.needs.AssessmentState;
import org.baselinecme.platform.access.AnyoneSignedIn;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Reach;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.DepartmentId;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists of activities, each within somebody's reach. */
@Service
@Transactional(readOnly = true)
public class ActivityLists {
    private static final String SELECT = """
            select a.id, a.number, a.title, d.name as department, a.owner, p.name as owner_name, a.stage,
              n.state, n.since, a.starts_on, a.ends_on,
              (select count(*) from needs_comment c where c.activity = a.id and c.answer is null) as open_comments,
              (select array_agg(k.code) = array['KNOWLEDGE'] from needs_choice k
               where k.activity = a.id and k.question = 'CHANGE')
                and not exists (select from needs_exception x where x.activity = a.id) as knowledge_alone
            from activity a
            join department d on d.id = a.department
            join person p on p.id = a.owner
            join needs_assessment n on n.activity = a.id
            where %s
            """;
    private static final String[] ENDED = Arrays.stream(Stage.values())
            .filter(stage -> stage.next().isEmpty())
            .map(Stage::name)
            .toArray(String[]::new);
    private final JdbcClient jdbc;
    private final Office office;

    ActivityLists(JdbcClient jdbc, Office office) {
        this.jdbc = jdbc;
        this.office = office;
    }

    /** The departments in which somebody may propose an activity. */
    @Needs(Duty.PROPOSE_ACTIVITY)
    List<Department> departmentsToProposeIn(Me me) {
        var reach = me.reach(Duty.PROPOSE_ACTIVITY);
        return office.departments().stream()
                .filter(department -> reach.mayBeginIn(department.id()))
                .toList();
    }

    /** The activities one may see, narrowed; the newest number first. */
    @Needs(Duty.SEE_ACTIVITIES)
    List<ActivityRow> list(Me me, ActivityFilter filter) {
        return find(me.reach(Duty.SEE_ACTIVITIES), filter);
    }

    private List<ActivityRow> find(Reach reach, ActivityFilter filter) {
        return jdbc.sql(SELECT.formatted(reach.sql("a")) + """
                          and (:stage = '' or a.stage = :stage) and (:department = '' or d.code = :department)
                          and lower(a.number || ' ' || a.title || ' ' || p.name) like :pattern
                        order by a.number desc
                        """)
                .params(reach.parameters())
                .param("stage", filter.stageOrAll())
                .param("department", filter.departmentOrAll())
                .param("pattern", filter.pattern())
                .query(ActivityLists::row)
                .list();
    }

    /** Every activity that still goes on within the reach of the board, the soonest first. */
    @Needs(Duty.SEE_BOARD)
    public List<UpcomingActivity> onTheBoard(Me me) {
        var reach = me.reach(Duty.SEE_BOARD);
        return coming(me, reach, reach.sql("a"));
    }

    /** Every activity that still goes on and that one may see, or whose content one controls: it may wait for one. */
    @AnyoneSignedIn
    public List<UpcomingActivity> concerning(Me me) {
        var reach = me.reach(Duty.SEE_ACTIVITIES);
        return coming(me, reach, reach.sql("a") + """
                 or exists (select from activity_contributor c
                    where c.activity = a.id and c.person = :me and c.left_at is null)
                """);
    }

    private List<UpcomingActivity> coming(Me me, Reach reach, String which) {
        return jdbc.sql("""
                        select a.id, a.number, a.title, a.department, a.owner, a.stage, a.starts_on, a.ends_on, d.code, d.name
                        from activity a join department d on d.id = a.department
                        where a.stage <> all(:ended) and (%s) order by a.starts_on, a.number
                        """.formatted(which))
                .params(reach.parameters())
                .param("ended", ENDED)
                .param("me", me.person().value())
                .query((row, i) -> new UpcomingActivity(
                        new Standing(
                                new ActivityId(row.getObject("id", UUID.class)),
                                new DepartmentId(row.getObject("department", UUID.class)),
                                new PersonId(row.getObject("owner", UUID.class)),
                                row.getString("number"),
                                row.getString("title")),
                        row.getString("name"),
                        row.getString("code"),
                        Stage.valueOf(row.getString("stage")),
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("ends_on", LocalDate.class)))
                .list();
    }

    /** Activities beyond the proposal that are still on their way, within reach, the soonest first. */
    @AnyoneSignedIn
    public List<ActivityRow> onTheirWay(Me me) {
        var reach = me.reach(Duty.SEE_ACTIVITIES);
        return jdbc.sql(SELECT.formatted(reach.sql("a")) + """
                         and a.stage in ('NEEDS_APPROVED', 'PLANNING', 'IN_REVIEW', 'APPROVED', 'OPEN')
                        order by a.starts_on desc, a.number limit 8
                        """)
                .params(reach.parameters())
                .query(ActivityLists::row)
                .list();
    }

    private static ActivityRow row(ResultSet row, int index) throws SQLException {
        return new ActivityRow(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("title"),
                row.getString("department"),
                new PersonId(row.getObject("owner", UUID.class)),
                row.getString("owner_name"),
                Stage.valueOf(row.getString("stage")),
                AssessmentState.valueOf(row.getString("state")),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getInt("open_comments"),
                row.getBoolean("knowledge_alone"));
    }
}
