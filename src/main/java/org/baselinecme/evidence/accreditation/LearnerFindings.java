package org.baselinecme.evidence.accreditation;

import java.time.ZoneOffset;
import java.util.List;
import org.baselinecme.evidence.study.Intervention;
import org.baselinecme.evidence.study.Interventions;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Records 18 to 21 and 26: attendance, assessment, evaluation, outcomes and certificates. */
@Component
class LearnerFindings implements Findings {
    private static final String COUNTS = """
            with held as (
              select s.id, exists (select from v_presence p where p.slot = s.id) as attended
              from v_session s where s.activity = :activity and s.ends <= :now),
            measured as (
              select exists (select from v_observation o where o.measure = m.id and o.definition = m.definition and not o.comparison
                  and o.last_day < m.intervened_on)
                and exists (select from v_observation o where o.measure = m.id and o.definition = m.definition and not o.comparison
                  and o.first_day >= m.intervened_on) as compared
              from v_measure m where m.activity = :activity)
            select (select count(*) from held) as held,
              (select count(*) from held where attended) as attended,
              (select count(distinct o.root) from v_presence p join held on held.id = p.slot
                join v_person_root o on o.person = p.person) as learners,
              (select count(distinct (p.slot, o.root)) from v_presence p join held on held.id = p.slot
                join v_person_root o on o.person = p.person) as attendances,
              (select count(*) from v_award_live a where a.activity = :activity and not exists (
                select from v_person_root me join v_person_root r on r.root = me.root and r.person <> me.person
                join v_award_live b on b.learner = r.person and b.activity = a.activity
                  and b.session is not distinct from a.session and (b.at, b.claim) < (a.at, a.claim)
                where me.person = a.learner)) as awards,
              (select count(distinct o.root) from v_form_answer f join v_person_root o on o.person = f.person
                where f.activity = :activity and f.sitting is null) as answered,
              (select count(*) from v_form_answer f join v_form_question q on q.id = f.question and q.bias
                where f.activity = :activity and f.answer = 'NO'
                  and not exists (select from v_bias_review b where b.answer = f.id)) as unreviewed,
              (select count(*) from measured where compared) as compared,
              (select count(*) from measured) as measures,
              (select count(*) from v_certificate c join v_credit_claim k on k.id = c.claim
                where k.activity = :activity) as certificates,
              coalesce((select a.pass_mark from v_assessment a where a.activity = :activity), 0) as pass_mark,
              (select count(*) from v_assessment_attempt s where s.activity = :activity
                and s.occasion = 'AFTER' and s.submitted_at is not null) as attempts
            """;

    /** Counts of an activity; {@code passMark} is 0 without an assessment. */
    private record Row(
            int held,
            int attended,
            int learners,
            int attendances,
            int awards,
            int answered,
            int unreviewed,
            int compared,
            int measures,
            int certificates,
            int passMark,
            int attempts) {}

    private final JdbcClient jdbc;

    private final Interventions interventions;

    LearnerFindings(JdbcClient jdbc, Interventions interventions) {
        this.jdbc = jdbc;
        this.interventions = interventions;
    }

    @Override
    public List<Finding> of(RecordApplicability activity) {
        var row = jdbc.sql(COUNTS)
                .param("activity", activity.activity().value())
                .param("now", activity.moments().now().atOffset(ZoneOffset.UTC))
                .query(Rows.of(Row.class))
                .single();
        return List.of(
                attendance(row, activity),
                assessment(row, activity),
                evaluation(row),
                outcomes(row, interventions.of(activity.activity())),
                Finding.when(
                        row.certificates > 0,
                        FileRecord.CERTIFICATE,
                        "file-finding.certificate",
                        "file-finding.certificate.not",
                        row.certificates));
    }

    /** A series counts its learners by session attended (R57). */
    private static Finding attendance(Row row, RecordApplicability activity) {
        if (row.held == 0)
            return Finding.when(
                    row.awards > 0,
                    FileRecord.ATTENDANCE,
                    "file-finding.attendance.awards",
                    "file-finding.attendance.none",
                    row.awards);
        return Finding.when(
                row.held == row.attended,
                FileRecord.ATTENDANCE,
                activity.isSeries() ? "file-finding.attendance.series" : "file-finding.attendance",
                "file-finding.attendance.not",
                row.attended,
                row.held,
                activity.isSeries() ? row.attendances : row.learners,
                row.awards);
    }

    private static Finding assessment(Row row, RecordApplicability activity) {
        if (row.passMark == 0 && !activity.isEnduring())
            return Finding.notApplicable(FileRecord.ASSESSMENT, "file-finding.assessment.live");
        if (row.passMark == 0) return Finding.missing(FileRecord.ASSESSMENT, "file-finding.assessment.not");
        return Finding.when(
                row.attempts > 0 || !activity.isEnduring(),
                FileRecord.ASSESSMENT,
                "file-finding.assessment",
                "file-finding.assessment.nobody",
                row.passMark,
                row.attempts);
    }

    private static Finding evaluation(Row row) {
        if (row.unreviewed > 0)
            return Finding.missing(FileRecord.EVALUATION, "file-finding.evaluation.bias", row.unreviewed);
        return Finding.when(
                row.answered > 0,
                FileRecord.EVALUATION,
                "file-finding.evaluation",
                "file-finding.evaluation.not",
                row.answered);
    }

    /** Figures from before and after an activity that did not take place compare nothing. */
    private static Finding outcomes(Row row, Intervention intervention) {
        return Finding.when(
                row.compared > 0 && intervention.hasFollowUp(),
                FileRecord.OUTCOMES,
                "file-finding.outcomes",
                row.measures > 0 ? "file-finding.outcomes.not" : "file-finding.outcomes.none",
                row.compared,
                row.measures);
    }
}
