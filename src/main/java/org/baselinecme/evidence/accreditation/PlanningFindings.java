package org.baselinecme.evidence.accreditation;

import java.time.Instant;
import java.util.List;
import org.baselinecme.office.office.Moments;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Records 1 to 4: the need, the intended change, the format, and who planned. */
@Component
class PlanningFindings implements Findings {
    private final JdbcClient jdbc;

    PlanningFindings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Counts of the needs assessment and of the planners. */
    private record Row(
            boolean accepted,
            Instant since,
            int needs,
            boolean gap,
            int sources,
            int changes,
            int objectives,
            boolean rationale,
            int competencies,
            int planners) {}

    @Override
    public List<Finding> of(RecordApplicability activity) {
        var row = jdbc.sql("""
                        with answered as (
                          select question from v_needs_answer where activity = :activity and trim(text) <> '')
                        select n.is_accepted as accepted, n.since,
                          (select count(*) from answered
                            where question in ('KNOWLEDGE', 'COMPETENCE', 'PERFORMANCE')) as needs,
                          exists (select from answered where question = 'GAP') as gap,
                          (select count(*) from v_needs_evidence e where e.activity = n.activity) as sources,
                          (select count(*) from v_needs_choice c
                            where c.activity = n.activity and c.question = 'CHANGE' and c.code <> 'KNOWLEDGE') as changes,
                          (select count(*) from v_activity_objective o where o.activity = n.activity) as objectives,
                          exists (select from answered where question = 'RATIONALE') as rationale,
                          (select count(*) from v_needs_choice c
                            where c.activity = n.activity and c.question = 'COMPETENCIES') as competencies,
                          (select count(distinct c.person) from v_roster_now c where c.activity = n.activity
                            and c.role in ('ACTIVITY_DIRECTOR', 'PLANNER', 'NURSE_PLANNER')) as planners
                        from v_needs_assessment n where n.activity = :activity
                        """)
                .param("activity", activity.activity().value())
                .query(Rows.of(Row.class))
                .single();
        return findings(row, activity.moments());
    }

    private static List<Finding> findings(Row row, Moments moments) {
        return List.of(
                Finding.when(
                        row.accepted && row.gap && row.needs > 0 && row.sources > 0,
                        FileRecord.NEEDS,
                        "file-finding.needs",
                        "file-finding.needs.not",
                        row.needs,
                        row.sources,
                        DocumentDates.on(moments, row.since)),
                Finding.when(
                        row.accepted && row.changes > 0 && row.objectives > 0,
                        FileRecord.CHANGE,
                        "file-finding.change",
                        "file-finding.change.not",
                        row.objectives),
                Finding.when(
                        row.accepted && row.rationale && row.competencies > 0,
                        FileRecord.FORMAT,
                        "file-finding.format",
                        "file-finding.format.not",
                        row.competencies),
                Finding.when(
                        row.planners > 0,
                        FileRecord.PLANNERS,
                        "file-finding.planners",
                        "file-finding.planners.not",
                        row.planners));
    }
}
