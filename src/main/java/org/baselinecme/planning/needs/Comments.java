package org.baselinecme.planning.needs;

import java.time.Clock;
import java.util.UUID;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Reason;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Comments on single questions, and the answers to them. */
@Service
@Transactional
public class Comments {
    private final CommentRepository repository;
    private final NeedsAssessmentAccess desk;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Comments(CommentRepository repository, NeedsAssessmentAccess desk, ApplicationEventPublisher events, Clock clock) {
        this.repository = repository;
        this.desk = desk;
        this.events = events;
        this.clock = clock;
    }

    /** Comments on a question of a submitted assessment; its owner sees it once the assessment is returned. Gives its id. */
    @Needs(Duty.DECIDE_NEEDS)
    public UUID comment(Me me, ActivityId activity, NeedsQuestion question, String text) {
        Refused.ifAny(desk.toDecide(me, activity).objectionsTo(AssessmentState.RETURNED));
        var now = clock.instant();
        var comment = repository.saveAndFlush(new NeedsComment(activity, question, Reason.of(text), me.person(), now));
        events.publishEvent(new QuestionCommented(activity, comment.id(), question, me.person(), now));
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
        events.publishEvent(comment.answer(Reason.of(text), me.person(), clock.instant()));
    }
}
