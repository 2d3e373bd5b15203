package org.baselinecme.delivery.learning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of forms, on which evaluations and assessments both stand. */
@Component
class FormRows {
    private final JdbcClient jdbc;

    FormRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest version: what is asked of whoever begins now. */
    Optional<FormVersion> newest(Purpose purpose, @Nullable ActivityId activity) {
        return jdbc.sql("""
                        select f.id, f.version, exists (select from assessment_sitting s where s.form = f.id)
                          or exists (select from form_answer a join form_question q on q.id = a.question where q.form = f.id)
                          as frozen
                        from form f where f.purpose = :purpose and f.activity is not distinct from :activity
                        order by f.version desc limit 1
                        """)
                .param("purpose", purpose.name())
                .param("activity", activity == null ? null : activity.value(), Types.OTHER)
                .query((row, i) -> new FormVersion(
                        row.getObject("id", UUID.class), row.getInt("version"), row.getBoolean("frozen"), List.of()))
                .optional()
                .map(form -> new FormVersion(form.id(), form.version(), form.frozen(), items(form.id())));
    }

    /** The items of the newest version, in order. */
    List<Item> items(Purpose purpose, @Nullable ActivityId activity) {
        return jdbc.sql("""
                        select q.* from form_question q where q.form = (select f.id from form f
                          where f.purpose = :purpose and f.activity is not distinct from :activity
                          order by f.version desc limit 1)
                        order by q.position
                        """)
                .param("purpose", purpose.name())
                .param("activity", activity == null ? null : activity.value(), Types.OTHER)
                .query((row, i) -> item(row))
                .list();
    }

    /** In order. */
    List<Item> items(UUID form) {
        return jdbc.sql("select * from form_question where form = ? order by position")
                .param(form)
                .query((row, i) -> item(row))
                .list();
    }

    /** Keeps answers; those given before stand as they are. Gives how many were added. */
    int keep(Given given, List<Question> asked, Answers answers) {
        var said = asked.stream().filter(q -> !answers.to(q).isEmpty()).toList();
        return jdbc.sql("""
                        insert into form_answer (id, question, person, activity, session, sitting, answer, note, at)
                        select id, question, :person, :activity, :session, :sitting, answer, note, :at
                        from unnest(:ids::uuid[], :questions::uuid[], :answers, :notes) as t (id, question, answer, note)
                        on conflict do nothing
                        """)
                .param("person", given.by().value())
                .param("activity", given.activity().value())
                .param("session", given.session(), Types.OTHER)
                .param("sitting", given.sitting(), Types.OTHER)
                .param("at", given.at().atOffset(ZoneOffset.UTC))
                .param("ids", said.stream().map(q -> Ids.next()).toArray(UUID[]::new))
                .param("questions", said.stream().map(Question::id).toArray(UUID[]::new))
                .param("answers", said.stream().map(answers::to).toArray(String[]::new))
                .param("notes", said.stream().map(answers::noteOn).toArray(String[]::new))
                .update();
    }

    static Question question(ResultSet row) throws SQLException {
        return new Question(
                row.getObject("id", UUID.class),
                Question.Kind.valueOf(row.getString("kind")),
                row.getString("wording"),
                List.of((String[]) row.getArray("options").getArray()),
                row.getBoolean("required"),
                row.getBoolean("bias"));
    }

    static Item item(ResultSet row) throws SQLException {
        return new Item(
                question(row),
                List.of((String[]) row.getArray("correct").getArray()),
                row.getString("feedback"),
                row.getString("reference"),
                row.getObject("objective", UUID.class));
    }

    /**
     * Who answers, and where.
     *
     * @param session of a series; null where the activity is answered for as a whole
     * @param sitting of an assessment; null for an evaluation
     */
    record Given(
            PersonId by,
            ActivityId activity,
            @Nullable UUID session,
            @Nullable UUID sitting,
            Instant at) {}
}
