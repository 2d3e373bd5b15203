package org.baselinecme.planning.needs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what an assessment says. Asks nobody's leave: the doors have. */
@Component
class NeedsQueries {
    private final JdbcClient jdbc;
    private final CommentRepository comments;

    NeedsQueries(JdbcClient jdbc, CommentRepository comments) {
        this.jdbc = jdbc;
        this.comments = comments;
    }

    NeedsContent of(ActivityId activity) {
        var open = openComments(activity).stream()
                .map(NeedsComment::question)
                .distinct()
                .toList();
        return new NeedsContent(
                activity, answers(activity), evidence(activity), objectives(activity), isAllowed(activity), open);
    }

    /** Comments that wait for an answer. */
    List<NeedsComment> openComments(ActivityId activity) {
        return comments.findByActivityOrderByAtAsc(activity).stream()
                .filter(comment -> !comment.isAnswered())
                .toList();
    }

    Optional<NeedsAnswer> answer(ActivityId activity, NeedsQuestion question) {
        return Optional.ofNullable(answers(activity).get(question));
    }

    private Map<NeedsQuestion, NeedsAnswer> answers(ActivityId activity) {
        var found = new EnumMap<NeedsQuestion, NeedsAnswer>(NeedsQuestion.class);
        jdbc.sql("""
                        select a.question, a.version, a.text, a.cause, a.saved_by, a.saved_at,
                          array(select c.code from needs_choice c
                                where c.activity = a.activity and c.question = a.question) as choices
                        from needs_answer a where a.activity = ?
                        """).param(activity.value()).query(row -> {
            var answer = answer(row);
            found.put(answer.question(), answer);
        });
        return found;
    }

    private static NeedsAnswer answer(ResultSet row) throws SQLException {
        return new NeedsAnswer(
                NeedsQuestion.valueOf(row.getString("question")),
                row.getInt("version"),
                row.getString("text"),
                row.getString("cause"),
                new TreeSet<>(strings(row, "choices")),
                new PersonId(row.getObject("saved_by", UUID.class)),
                row.getObject("saved_at", OffsetDateTime.class).toInstant());
    }

    List<Evidence> evidence(ActivityId activity) {
        return jdbc.sql("""
                        select e.id, e.source, e.citation, e.dated, e.link, e.file,
                          coalesce(r.attributes ->> 'strength', 'WEAK') as strength
                        from needs_evidence e
                        left join reference_row r on r.list = 'evidence_source' and r.code = e.source
                        where e.activity = ? order by e.id
                        """)
                .param(activity.value())
                .query((row, i) -> new Evidence(
                        row.getObject("id", UUID.class),
                        row.getString("source"),
                        Evidence.Strength.valueOf(row.getString("strength")),
                        row.getString("citation"),
                        row.getObject("dated", LocalDate.class),
                        row.getString("link"),
                        row.getObject("file", UUID.class)))
                .list();
    }

    List<ProposedObjective> objectives(ActivityId activity) {
        return jdbc.sql("""
                        select o.id, o.text, row_number() over (order by o.position, o.id) as place,
                          array(select n.need from needs_objective_need n where n.objective = o.id) as needs
                        from needs_objective o where o.activity = ? order by place
                        """)
                .param(activity.value())
                .query((row, i) -> new ProposedObjective(
                        row.getObject("id", UUID.class), row.getInt("place"), row.getString("text"), needs(row)))
                .list();
    }

    private static Set<NeedsQuestion> needs(ResultSet row) throws SQLException {
        return strings(row, "needs").stream().map(NeedsQuestion::valueOf).collect(Collectors.toSet());
    }

    private static List<String> strings(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    private boolean isAllowed(ActivityId activity) {
        return jdbc.sql("select exists (select from needs_exception where activity = ?)")
                .param(activity.value())
                .query(Boolean.class)
                .single();
    }
}
