package org.baselinecme.activities;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.baselinecme.access.AnyoneSignedIn;
import org.baselinecme.access.Duty;
import org.baselinecme.access.Me;
import org.baselinecme.access.Needs;
import org.baselinecme.access.Reach;
import org.baselinecme.kernel.PersonId;
import org.baselinecme.needs.AssessmentState;
import org.baselinecme.office.Department;
import org.baselinecme.office.Office;
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

    /** Proposals that are not decided yet, within reach: the material of the start pages. */
    @AnyoneSignedIn
    public List<ActivityRow> undecided(Me me) {
        var reach = me.reach(Duty.SEE_ACTIVITIES);
        return jdbc.sql(SELECT.formatted(reach.sql("a")) + " and a.stage = 'PROPOSED' order by n.since, a.number")
                .params(reach.parameters())
                .query(ActivityLists::row)
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
