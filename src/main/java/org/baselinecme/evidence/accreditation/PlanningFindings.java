package org.baselinecme.evidence.accreditation;

import java.time.Instant;
import java.util.List;
import org.baselinecme.office.office.Moments;
import org.baselinecme.planning.activities.Contributor;
import org.baselinecme.planning.activities.Contributors;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Records 1 to 4: the need, the intended change, the format, and who planned. */
@Component
class PlanningFindings implements Findings {
    private final JdbcClient jdbc;
    private final Contributors contributors;

    PlanningFindings(JdbcClient jdbc, Contributors contributors) {
        this.jdbc = jdbc;
        this.contributors = contributors;
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
            int competencies) {}

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
                            where c.activity = n.activity and c.question = 'COMPETENCIES') as competencies
                        from v_needs_assessment n where n.activity = :activity
                        """)
                .param("activity", activity.activity().value())
                .query(Rows.of(Row.class))
                .single();
        return findings(row, planners(activity), activity.moments());
    }

    /** People with a planning role that began before credit was designated. */
    private long planners(RecordApplicability activity) {
        return contributors.inPlanning(activity.activity()).stream()
                .filter(one -> one.role().isPlanner())
                .map(Contributor::person)
                .distinct()
                .count();
    }

    private static List<Finding> findings(Row row, long planners, Moments moments) {
        return List.of(
                Finding.when(
                        row.accepted && row.gap && row.needs > 0 && row.sources > 0,
                        FileRecord.NEEDS,
                        "file-finding.needs",
                        "file-finding.needs.not",
                        row.needs,
                        row.sources,
                        moments.dated(row.since)),
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
                        planners > 0,
                        FileRecord.PLANNERS,
                        "file-finding.planners",
                        "file-finding.planners.not",
                        planners));
    }
}
