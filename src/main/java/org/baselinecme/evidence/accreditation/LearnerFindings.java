package org.baselinecme.evidence.accreditation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Records 18 to 21 and 26: who was there, what they answered, what changed, and what they were given. */
@Component
class LearnerFindings implements Findings {
    private static final String ASKED = """
            with held as (select s.id, exists (select from presence p
                where p.slot = s.id and p.withdrawn_at is null) as attended
              from agenda_slot s where s.activity = :activity and s.dropped_at is null
                and s.kind = 'ACCREDITED' and s.day + s.ends_at <= :now)
            select (select count(*) from held) as held,
              (select count(*) from held where attended) as attended,
              (select count(distinct p.person) from presence p join held on held.id = p.slot
                where p.withdrawn_at is null) as learners,
              (select count(*) from award a where a.activity = :activity
                and not exists (select from award_reversal r where r.award = a.id)) as awards,
              (select count(distinct f.person) from form_answer f
                where f.activity = :activity and f.sitting is null) as answered,
              (select count(*) from form_answer f join form_question q on q.id = f.question and q.bias
                where f.activity = :activity and f.answer = 'NO'
                  and not exists (select from bias_review b where b.answer = f.id)) as unnoted,
              (select count(*) from outcome_measure m where m.activity = :activity and m.dropped_at is null
                and exists (select from outcome_observation o where o.measure = m.id and o.withdrawn_at is null
                  and o.definition = m.definition and o.last_day < m.intervened_on)
                and exists (select from outcome_observation o where o.measure = m.id and o.withdrawn_at is null
                  and o.definition = m.definition and o.first_day > m.intervened_on)) as compared,
              (select count(*) from outcome_measure m
                where m.activity = :activity and m.dropped_at is null) as measures,
              (select count(*) from certificate c join credit_claim k on k.id = c.claim
                where k.activity = :activity) as certificates,
              (select a.pass_mark from assessment a where a.activity = :activity) as mark,
              (select count(*) from assessment_sitting s where s.activity = :activity
                and s.occasion = 'AFTER' and s.submitted_at is not null) as sittings
            """;

    private final JdbcClient jdbc;

    LearnerFindings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Finding> of(RecordApplicability activity) {
        return jdbc.sql(ASKED)
                .param("activity", activity.activity().value())
                .param("now", activity.moments().local())
                .query((row, i) -> List.of(
                        attendance(row), assessment(row, activity), evaluation(row), outcomes(row), certificate(row)))
                .single();
    }

    private static Finding attendance(ResultSet row) throws SQLException {
        var held = row.getInt("held");
        var attended = row.getInt("attended");
        var awards = row.getInt("awards");
        if (held == 0)
            return Finding.when(
                    awards > 0,
                    FileRecord.ATTENDANCE,
                    "file-fact.attendance.awards",
                    "file-fact.attendance.none",
                    awards);
        return Finding.when(
                held == attended,
                FileRecord.ATTENDANCE,
                "file-fact.attendance",
                "file-fact.attendance.not",
                attended,
                held,
                row.getInt("learners"),
                awards);
    }

    private static Finding assessment(ResultSet row, RecordApplicability activity) throws SQLException {
        var mark = row.getInt("mark");
        var sittings = row.getInt("sittings");
        if (mark == 0 && !activity.isEnduring())
            return Finding.notApplicable(FileRecord.ASSESSMENT, "file-fact.assessment.live");
        if (mark == 0) return Finding.missing(FileRecord.ASSESSMENT, "file-fact.assessment.not");
        return Finding.when(
                sittings > 0 || !activity.isEnduring(),
                FileRecord.ASSESSMENT,
                "file-fact.assessment",
                "file-fact.assessment.nobody",
                mark,
                sittings);
    }

    private static Finding evaluation(ResultSet row) throws SQLException {
        var answered = row.getInt("answered");
        var unnoted = row.getInt("unnoted");
        if (unnoted > 0) return Finding.missing(FileRecord.EVALUATION, "file-fact.evaluation.bias", unnoted);
        return Finding.when(
                answered > 0, FileRecord.EVALUATION, "file-fact.evaluation", "file-fact.evaluation.not", answered);
    }

    private static Finding outcomes(ResultSet row) throws SQLException {
        var compared = row.getInt("compared");
        var measures = row.getInt("measures");
        return Finding.when(
                compared > 0,
                FileRecord.OUTCOMES,
                "file-fact.outcomes",
                measures > 0 ? "file-fact.outcomes.not" : "file-fact.outcomes.none",
                compared,
                measures);
    }

    private static Finding certificate(ResultSet row) throws SQLException {
        var issued = row.getInt("certificates");
        return Finding.when(
                issued > 0, FileRecord.CERTIFICATE, "file-fact.certificate", "file-fact.certificate.not", issued);
    }
}
