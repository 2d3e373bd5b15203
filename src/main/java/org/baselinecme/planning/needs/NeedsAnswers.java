package org.baselinecme.planning.needs;

import java.time.Clock;
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
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Saves the answer to one question, at every pause of its writer; it never overwrites what somebody else saved. */
@Service
@Transactional
public class NeedsAnswers {
    private static final Set<String> TARGETS =
            Arrays.stream(ChangeTarget.values()).map(ChangeTarget::name).collect(Collectors.toSet());
    private final NeedsAssessmentAccess access;
    private final NeedsAnswerRepository repository;
    private final Clock clock;
    private final References references;

    NeedsAnswers(NeedsAssessmentAccess access, NeedsAnswerRepository repository, Clock clock, References references) {
        this.access = access;
        this.repository = repository;
        this.clock = clock;
        this.references = references;
    }

    /**
     * Saves what was sent; what is saved already changes nothing. {@link OptimisticLockingFailureException} when another
     * text was saved since the page was opened; {@link Refused} when the assessment is not open. A save publishes no event:
     * the submission records the whole text (decision 7).
     */
    @Needs(Duty.WRITE_NEEDS)
    public void save(Me me, ActivityId activity, NeedsQuestion question, AnswerForm form) {
        access.forWriting(me, activity);
        if (!question.isText() && !form.text().isEmpty()
                || !question.isNeed() && !form.cause().isEmpty())
            throw new Refused(List.of(Objection.blocking("choice-unknown", null)));
        mustBeOffered(question, form.choices());
        var answer = repository
                .findByActivityAndQuestion(activity, question)
                .orElseGet(() -> new NeedsAnswer(activity, question));
        if (answer.write(form, me.person(), clock.instant())) repository.saveAndFlush(answer);
    }

    /** {@link Refused} when an option is selected that the question does not offer. */
    private void mustBeOffered(NeedsQuestion question, List<String> choices) {
        var offered = switch (question) {
            case CHANGE -> TARGETS.containsAll(choices);
            case RATIONALE -> choices.size() <= 1;
            case COMPETENCIES -> true;
            default -> choices.isEmpty();
        };
        if (!offered) throw new Refused(List.of(Objection.blocking("choice-unknown", null)));
        if (question == NeedsQuestion.RATIONALE) references.demand(ReferenceList.ACTIVITY_FORMAT, choices);
        if (question == NeedsQuestion.COMPETENCIES) references.demand(ReferenceList.COMPETENCY, choices);
    }
}
