package org.baselinecme.evidence.accreditation;

import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baselinecme.evidence.accreditation.StructuredAbstract.Count;
import org.baselinecme.evidence.accreditation.StructuredAbstract.Counts;
import org.baselinecme.evidence.accreditation.StructuredAbstract.Notice;
import org.baselinecme.platform.kernel.Credits;
import org.baselinecme.platform.kernel.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the contents of a structured abstract and of its attachments. */
@Component
class StructuredAbstractQueries {
    private final JdbcClient jdbc;

    StructuredAbstractQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Answer(String question, String text) {}

    /** The answers of the needs assessment, by question. */
    Map<String, String> answers(RecordApplicability activity) {
        return jdbc
                .sql("select question, text from v_needs_answer where activity = ?")
                .param(activity.activity().value())
                .query(Rows.of(Answer.class))
                .list()
                .stream()
                .collect(Collectors.toMap(
                        Answer::question, answer -> answer.text().strip()));
    }

    /** Codes of the competencies that are addressed. */
    Set<String> competencies(RecordApplicability activity) {
        return new HashSet<>(
                jdbc.sql("select code from v_needs_choice where activity = ? and question = 'COMPETENCIES'")
                        .param(activity.activity().value())
                        .query(Rows.of(String.class))
                        .list());
    }

    private record Showing(
            String text,
            int people,
            @Nullable Instant first,
            @Nullable Instant last) {}

    /** The notice shown to learners last, and how many people were shown any. */
    Notice notice(RecordApplicability activity) {
        var shown = jdbc.sql("""
                        select coalesce((select t.text from v_notice_text t
                            where t.activity = :activity and exists (select from v_notice_shown s
                              where s.activity = t.activity and s.hash = t.hash)
                            order by t.since desc limit 1), '') as text,
                          count(distinct person) as people, min(at) as first, max(at) as last
                        from v_notice_shown where activity = :activity
                        """)
                .param("activity", activity.activity().value())
                .query(Rows.of(Showing.class))
                .single();
        var lines = shown.text()
                .lines()
                .map(line -> line.replace("*", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
        return new Notice(lines, shown.people(), time(activity, shown.first()), time(activity, shown.last()));
    }

    private static String time(RecordApplicability activity, @Nullable Instant at) {
        return at == null ? "" : activity.moments().exact(at);
    }

    private record Group(String what, int number, int quarters) {}

    /** Learners by profession and awards by credit system; what was awarded under two joined entries counts once. */
    Counts counts(RecordApplicability activity) {
        var learners = groups(activity, """
                        select coalesce(r.label, p.profession) as what, count(*) as number, 0 as quarters
                        from v_person p left join v_reference r on r.list = 'profession' and r.code = p.profession
                        where p.id in (select o.root from v_presence x join v_slot s on s.id = x.slot
                            join v_person_root o on o.person = x.person where s.activity = :activity
                          union select o.root from v_credit_claim c join v_person_root o on o.person = c.learner
                            where c.activity = :activity)
                        group by r.position, what order by r.position, what
                        """)
                .map(one -> new Count(one.what, one.number, ""))
                .toList();
        var awards = groups(activity, """
                        select coalesce(s.name, '') as what, count(*) as number, sum(a.quarters) as quarters
                        from v_award_live a left join v_credit_system s on s.code = a.credit_system
                        where a.activity = :activity and not exists (
                          select from v_person_root me join v_person_root r on r.root = me.root and r.person <> me.person
                          join v_award_live b on b.learner = r.person and b.activity = a.activity
                            and b.session is not distinct from a.session and (b.at, b.claim) < (a.at, a.claim)
                          where me.person = a.learner)
                        group by s.position, s.name order by s.position
                        """)
                .map(one -> new Count(one.what, one.number, new Credits(one.quarters).toString()))
                .toList();
        return new Counts(learners, awards);
    }

    private Stream<Group> groups(RecordApplicability activity, String sql) {
        return jdbc.sql(sql).param("activity", activity.activity().value()).query(Rows.of(Group.class)).list().stream();
    }
}
