package org.baselinecme.learning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.baselinecme.access.AnyoneSignedIn;
import org.baselinecme.access.Duty;
import org.baselinecme.access.Me;
import org.baselinecme.access.Needs;
import org.baselinecme.agenda.SlotId;
import org.baselinecme.kernel.ActivityId;
import org.baselinecme.kernel.Ids;
import org.baselinecme.kernel.Objection;
import org.baselinecme.kernel.Refused;
import org.baselinecme.office.Remembered;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The evaluation that learners answer when they claim. */
@Service
@Transactional
public class Evaluations {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher facts;
    private final Remembered<List<Question>> questions;

    Evaluations(JdbcClient jdbc, Clock clock, ApplicationEventPublisher facts) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.facts = facts;
        this.questions = new Remembered<>(clock);
    }

    /** What is asked today: the newest version. */
    @AnyoneSignedIn
    @Transactional(readOnly = true)
    public List<Question> questions() {
        return questions.or(this::read);
    }

    private List<Question> read() {
        return jdbc.sql("""
                        select q.* from form_question q where q.form =
                          (select id from form where purpose = 'EVALUATION' order by version desc limit 1)
                        order by q.position
                        """).query((row, i) -> question(row)).list();
    }

    /** Whether I answered it there already: it is asked once. */
    @AnyoneSignedIn
    @Transactional(readOnly = true)
    public boolean isAnswered(Me me, ActivityId activity, @Nullable SlotId session) {
        return jdbc.sql("""
                        select exists (select from form_answer where person = :person and activity = :activity
                          and session is not distinct from :session)
                        """)
                .param("person", me.person().value())
                .param("activity", activity.value())
                .param("session", session == null ? null : session.value(), Types.OTHER)
                .query(Boolean.class)
                .single();
    }

    /**
     * Takes my answers; those I gave before stand as they are. {@link Refused} where one is missing or cannot be taken: the
     * page asks first, by {@link Answers#wrong}.
     */
    @Needs(Duty.TAKE_PART)
    public void answer(Me me, ActivityId activity, @Nullable SlotId session, Answers answers) {
        var asked = questions();
        if (!answers.wrong(asked).isEmpty())
            throw new Refused(List.of(Objection.blocking("evaluation.incomplete", null)));
        var given = asked.stream().filter(q -> !answers.to(q).isEmpty()).toList();
        var now = clock.instant();
        var added = jdbc.sql("""
                        insert into form_answer (id, question, person, activity, session, answer, note, at)
                        select id, question, :person, :activity, :session, answer, note, :at
                        from unnest(:ids::uuid[], :questions::uuid[], :answers, :notes) as t (id, question, answer, note)
                        on conflict do nothing
                        """)
                .param("person", me.person().value())
                .param("activity", activity.value())
                .param("session", session == null ? null : session.value(), Types.OTHER)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("ids", given.stream().map(q -> Ids.next()).toArray(UUID[]::new))
                .param("questions", given.stream().map(Question::id).toArray(UUID[]::new))
                .param("answers", given.stream().map(answers::to).toArray(String[]::new))
                .param("notes", given.stream().map(answers::noteOn).toArray(String[]::new))
                .update();
        var biased = given.stream().anyMatch(q -> q.isBiased(answers.to(q)));
        if (added > 0) facts.publishEvent(new EvaluationAnswered(activity, added, biased, me.person(), now));
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
}
