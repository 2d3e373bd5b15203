package org.baselinecme.evidence.accreditation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.baselinecme.office.office.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Records 1 to 4: the need, the intended change, the format, and who planned. */
@Component
class PlanningFindings implements Findings {
    private final JdbcClient jdbc;

    PlanningFindings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Finding> of(RecordApplicability activity) {
        return jdbc.sql("""
                        with said as (select question from needs_answer where activity = :activity and trim(text) <> '')
                        select n.state = 'ACCEPTED' as accepted, n.since,
                          (select count(*) from said where question in ('KNOWLEDGE', 'COMPETENCE', 'PERFORMANCE')) as needs,
                          exists (select from said where question = 'GAP') as gap,
                          (select count(*) from needs_evidence e where e.activity = n.activity) as sources,
                          (select count(*) from needs_choice c
                            where c.activity = n.activity and c.question = 'CHANGE' and c.code <> 'KNOWLEDGE') as changes,
                          (select count(*) from activity_objective o where o.activity = n.activity) as objectives,
                          exists (select from said where question = 'RATIONALE') as rationale,
                          (select count(*) from needs_choice c
                            where c.activity = n.activity and c.question = 'COMPETENCIES') as competencies,
                          (select count(distinct c.person) from activity_contributor c where c.activity = n.activity
                            and c.left_at is null and c.role in ('ACTIVITY_DIRECTOR', 'PLANNER', 'NURSE_PLANNER')) as planners
                        from needs_assessment n where n.activity = :activity
                        """)
                .param("activity", activity.activity().value())
                .query((row, i) -> said(row, activity.moments()))
                .single();
    }

    private static List<Finding> said(ResultSet row, Moments moments) throws SQLException {
        var accepted = row.getBoolean("accepted");
        var needs = row.getInt("needs");
        var sources = row.getInt("sources");
        var objectives = row.getInt("objectives");
        var competencies = row.getInt("competencies");
        var planners = row.getInt("planners");
        return List.of(
                Finding.when(
                        accepted && row.getBoolean("gap") && needs > 0 && sources > 0,
                        FileRecord.NEEDS,
                        "file-fact.needs",
                        "file-fact.needs.not",
                        needs,
                        sources,
                        DocumentDates.on(moments, row.getTimestamp("since").toInstant())),
                Finding.when(
                        accepted && row.getInt("changes") > 0 && objectives > 0,
                        FileRecord.CHANGE,
                        "file-fact.change",
                        "file-fact.change.not",
                        objectives),
                Finding.when(
                        accepted && row.getBoolean("rationale") && competencies > 0,
                        FileRecord.FORMAT,
                        "file-fact.format",
                        "file-fact.format.not",
                        competencies),
                Finding.when(
                        planners > 0, FileRecord.PLANNERS, "file-fact.planners", "file-fact.planners.not", planners));
    }
}
