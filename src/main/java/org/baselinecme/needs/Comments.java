package org.baselinecme.needs;

import java.time.Clock;
import java.util.UUID;
import org.baselinecme.access.Duty;
import org.baselinecme.access.Me;
import org.baselinecme.access.Needs;
import org.baselinecme.kernel.ActivityId;
import org.baselinecme.kernel.NotFound;
import org.baselinecme.kernel.Reason;
import org.baselinecme.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Comments on single questions, and the answers to them. */
@Service
@Transactional
public class Comments {
    private final CommentRepository repository;
    private final Desk desk;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Comments(CommentRepository repository, Desk desk, ApplicationEventPublisher facts, Clock clock) {
        this.repository = repository;
        this.desk = desk;
        this.facts = facts;
        this.clock = clock;
    }

    /** Comments on a question of a submitted assessment; its owner sees it once the assessment is returned. Gives its id. */
    @Needs(Duty.DECIDE_NEEDS)
    public UUID comment(Me me, ActivityId activity, Question question, String text) {
        Refused.ifAny(desk.toDecide(me, activity).objectionsTo(AssessmentState.RETURNED));
        var now = clock.instant();
        var comment = repository.saveAndFlush(new Comment(activity, question, Reason.of(text), me.person(), now));
        facts.publishEvent(new QuestionCommented(activity, comment.id(), question, me.person(), now));
        return comment.id();
    }

    /** Answers a comment of a returned assessment; {@link Refused} where somebody has answered it already. */
    @Needs(Duty.WRITE_NEEDS)
    public void answer(Me me, ActivityId activity, UUID id, String text) {
        desk.toWriteIn(me, activity);
        var comment = repository
                .findById(id)
                .filter(found -> found.activity().equals(activity))
                .orElseThrow(NotFound::new);
        facts.publishEvent(comment.answer(Reason.of(text), me.person(), clock.instant()));
    }
}
