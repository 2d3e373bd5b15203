package org.baselinecme.delivery.learning;

import java.sql.Types;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.access.AnyoneSignedIn;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.cache.Caches;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.cache.Cache;
import org.springframework.cache.CacheManager;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The evaluation that learners answer when they claim. */
@Service
@Transactional
public class Evaluations {
    private final JdbcClient jdbc;
    private final FormAnswers formAnswers;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final FormQueries forms;
    private final Cache questions;

    Evaluations(
            JdbcClient jdbc,
            FormAnswers formAnswers,
            Clock clock,
            ApplicationEventPublisher events,
            FormQueries forms,
            CacheManager caches) {
        this.jdbc = jdbc;
        this.formAnswers = formAnswers;
        this.clock = clock;
        this.events = events;
        this.forms = forms;
        this.questions = Objects.requireNonNull(caches.getCache(Caches.EVALUATION_QUESTIONS));
    }

    /** The questions of the newest version. */
    @AnyoneSignedIn
    @Transactional(readOnly = true)
    public List<Question> questions() {
        return Objects.requireNonNull(questions.get("newest", forms::evaluation));
    }

    /** Whether I answered the evaluation already: it is asked once. */
    @AnyoneSignedIn
    @Transactional(readOnly = true)
    public boolean isAnswered(Me me, ActivityId activity, @Nullable SlotId session) {
        return jdbc.sql("""
                        select exists (select from form_answer where person = :person and activity = :activity
                          and session is not distinct from :session and sitting is null)
                        """)
                .param("person", me.person().value())
                .param("activity", activity.value())
                .param("session", session == null ? null : session.value(), Types.OTHER)
                .query(Boolean.class)
                .single();
    }

    /** Adds my answers; earlier ones stay. {@link Refused} where one is missing or invalid ({@link Answers#wrong}). */
    @Needs(Duty.TAKE_PART)
    public void answer(Me me, ActivityId activity, @Nullable SlotId session, Answers answers) {
        var asked = questions();
        if (!answers.wrong(asked).isEmpty())
            throw new Refused(List.of(Objection.blocking("evaluation.incomplete", null)));
        var now = clock.instant();
        var slot = session == null ? null : session.value();
        var added = formAnswers.add(new FormAnswers.Context(me.person(), activity, slot, null, now), asked, answers);
        if (added > 0) events.publishEvent(new EvaluationAnswered(activity, now));
    }
}
