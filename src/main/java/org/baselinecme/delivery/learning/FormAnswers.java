package org.baselinecme.delivery.learning;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Inserts answers, which are many and never change: one statement, no entities. Their ids tell no time, so nobody who gave one. */
@Component
class FormAnswers {
    private final JdbcClient jdbc;

    FormAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds answers; those given before stay. Returns how many were added. */
    int add(Context context, List<Question> asked, Answers answers) {
        var answered = asked.stream().filter(q -> !answers.to(q).isEmpty()).toList();
        return jdbc.sql("""
                        insert into form_answer (id, question, person, activity, session, sitting, answer, note, at)
                        select id, question, :person, :activity, :session, :attempt, answer, note, :at
                        from unnest(:ids::uuid[], :questions::uuid[], :answers, :notes) as t (id, question, answer, note)
                        on conflict do nothing
                        """)
                .param("person", context.by().value())
                .param("activity", context.activity().value())
                .param("session", context.session(), Types.OTHER)
                .param("attempt", context.attempt(), Types.OTHER)
                .param("at", context.at().atOffset(ZoneOffset.UTC))
                .param("ids", answered.stream().map(q -> UUID.randomUUID()).toArray(UUID[]::new))
                .param("questions", answered.stream().map(Question::id).toArray(UUID[]::new))
                .param("answers", answered.stream().map(answers::to).toArray(String[]::new))
                .param("notes", answered.stream().map(answers::noteOn).toArray(String[]::new))
                .update();
    }

    /**
     * Who answers, and where.
     *
     * @param session of a series; null where the activity is evaluated as a whole
     * @param attempt at an assessment; null for an evaluation
     */
    record Context(
            PersonId by,
            ActivityId activity,
            @Nullable UUID session,
            @Nullable UUID attempt,
            Instant at) {}
}
