package org.baselinecme.planning.needs;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.baselinecme.office.office.ReferenceList;
import org.baselinecme.office.office.References;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Saves the answer to one question: as often as somebody pauses, never over what somebody else wrote. */
@Service
@Transactional
public class NeedsAnswers {
    private static final Set<String> TARGETS =
            Arrays.stream(ChangeTarget.values()).map(ChangeTarget::name).collect(Collectors.toSet());
    private final NeedsAssessmentAccess desk;
    private final NeedsQueries contents;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final References references;

    NeedsAnswers(
            NeedsAssessmentAccess desk, NeedsQueries contents, JdbcClient jdbc, Clock clock, References references) {
        this.references = references;
        this.desk = desk;
        this.contents = contents;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Saves what was sent. Saving what stands already changes nothing. {@link OptimisticLockingFailureException} when
     * another text was saved since the page was opened; {@link Refused} when the assessment is not open.
     */
    @Needs(Duty.WRITE_NEEDS)
    public void save(Me me, ActivityId activity, NeedsQuestion question, AnswerForm form) {
        desk.toWriteIn(me, activity);
        if (!question.isText() && !form.text().isEmpty()
                || !question.isNeed() && !form.cause().isEmpty())
            throw new Refused(List.of(Objection.blocking("choice-unknown", null)));
        mustBeOffered(question, form.choices());
        var before = contents.answer(activity, question).orElse(NeedsAnswer.none(question));
        if (before.saysTheSameAs(form)) return;
        if (before.version() != form.version() || !write(me, activity, question, form))
            throw new OptimisticLockingFailureException(question.name());
        tick(activity, question, form.choices());
    }

    /** {@link Refused} when something is ticked that the question does not offer. */
    private void mustBeOffered(NeedsQuestion question, List<String> choices) {
        var known = switch (question) {
            case CHANGE -> TARGETS.containsAll(choices);
            case RATIONALE -> choices.size() <= 1;
            case COMPETENCIES -> true;
            default -> choices.isEmpty();
        };
        if (!known) throw new Refused(List.of(Objection.blocking("choice-unknown", null)));
        if (question == NeedsQuestion.RATIONALE) references.demand(ReferenceList.ACTIVITY_FORMAT, choices);
        if (question == NeedsQuestion.COMPETENCIES) references.demand(ReferenceList.COMPETENCY, choices);
    }

    /** One statement compares and sets, so that of two at the same moment one finds the other's version. */
    private boolean write(Me me, ActivityId activity, NeedsQuestion question, AnswerForm form) {
        return jdbc.sql("""
                        insert into needs_answer as a (activity, question, version, text, cause, saved_by, saved_at)
                        values (:activity, :question, 1, :text, :cause, :me, :now)
                        on conflict (activity, question) do update set version = a.version + 1,
                          text = excluded.text, cause = excluded.cause,
                          saved_by = excluded.saved_by, saved_at = excluded.saved_at
                        where a.version = :seen
                        """)
                        .param("activity", activity.value())
                        .param("question", question.name())
                        .param("text", form.text())
                        .param("cause", form.cause())
                        .param("me", me.person().value())
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("seen", form.version())
                        .update()
                == 1;
    }

    private void tick(ActivityId activity, NeedsQuestion question, List<String> choices) {
        jdbc.sql("delete from needs_choice where activity = ? and question = ?")
                .params(activity.value(), question.name())
                .update();
        for (var code : choices)
            jdbc.sql("insert into needs_choice (activity, question, code) values (?, ?, ?)")
                    .params(activity.value(), question.name(), code)
                    .update();
    }
}
