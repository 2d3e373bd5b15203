package org.baselinecme.evidence.accreditation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baselinecme.evidence.accreditation.PrintedFile.Count;
import org.baselinecme.evidence.accreditation.PrintedFile.Counts;
import org.baselinecme.evidence.accreditation.PrintedFile.Outcome;
import org.baselinecme.evidence.accreditation.PrintedFile.Told;
import org.baselinecme.evidence.outcomes.OutcomePages;
import org.baselinecme.office.office.Moments;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.Credits;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the structured abstract says, and what is attached to it. */
@Component
class PrintedRows {
    private final JdbcClient jdbc;
    private final OutcomePages outcomes;

    PrintedRows(JdbcClient jdbc, OutcomePages outcomes) {
        this.jdbc = jdbc;
        this.outcomes = outcomes;
    }

    /** The answers of the needs assessment, by question. */
    Map<String, String> answers(RecordApplicability activity) {
        var answers = new HashMap<String, String>();
        jdbc.sql("select question, text from needs_answer where activity = ?")
                .param(activity.activity().value())
                .query(row -> {
                    answers.put(row.getString("question"), row.getString("text").strip());
                });
        return answers;
    }

    /** Codes of the competencies that are addressed. */
    Set<String> competencies(RecordApplicability activity) {
        return new HashSet<>(jdbc.sql("select code from needs_choice where activity = ? and question = 'COMPETENCIES'")
                .param(activity.activity().value())
                .query(String.class)
                .list());
    }

    /** What was shown last, and to how many people anything was. */
    Told told(RecordApplicability activity) {
        return jdbc.sql("""
                        select coalesce((select t.text from shown_text t where t.activity = :activity and exists (select from
                            showing s where s.activity = t.activity and s.hash = t.hash) order by t.since desc limit 1), '') as text,
                          count(distinct person) as people, min(at) as first, max(at) as last
                        from showing where activity = :activity
                        """)
                .param("activity", activity.activity().value())
                .query((row, i) -> told(row, activity.moments()))
                .single();
    }

    private static Told told(ResultSet row, Moments moments) throws SQLException {
        var first = row.getTimestamp("first");
        var last = row.getTimestamp("last");
        return new Told(
                row.getString("text")
                        .lines()
                        .map(line -> line.replace("*", "").strip())
                        .filter(line -> !line.isEmpty())
                        .toList(),
                row.getInt("people"),
                first == null ? "" : DocumentDates.at(moments, first.toInstant()),
                last == null ? "" : DocumentDates.at(moments, last.toInstant()));
    }

    /** Every measure with the claim that stands. */
    List<Outcome> outcomes(Me me, RecordApplicability activity) {
        return outcomes.claimed(me, activity.activity()).stream()
                .map(one -> new Outcome(
                        one.measure(),
                        one.sentence(),
                        one.at() == null ? "" : DocumentDates.at(activity.moments(), one.at())))
                .toList();
    }

    /** Who was there and what was awarded. */
    Counts counts(RecordApplicability activity) {
        var id = activity.activity().value();
        var learners = jdbc.sql("""
                        select coalesce(r.label, p.profession) as what, count(*) as number
                        from person p left join reference_row r on r.list = 'profession' and r.code = p.profession
                        where p.id in (select x.person from presence x join agenda_slot s on s.id = x.slot
                            where s.activity = :activity and x.withdrawn_at is null
                          union select c.learner from credit_claim c where c.activity = :activity)
                        group by r.position, what order by r.position, what
                        """)
                .param("activity", id)
                .query((row, i) -> new Count(row.getString("what"), row.getInt("number"), ""))
                .list();
        var awards = jdbc.sql("""
                        select s.name as what, count(*) as number, sum(a.quarters) as quarters
                        from award a left join credit_system s on s.code = a.credit_system
                        where a.activity = ? and not exists (select from award_reversal r where r.award = a.id)
                        group by s.position, what order by s.position
                        """)
                .param(id)
                .query((row, i) -> new Count(
                        row.getString("what") == null ? "" : row.getString("what"),
                        row.getInt("number"),
                        new Credits(row.getInt("quarters")).toString()))
                .list();
        return new Counts(learners, awards);
    }
}
