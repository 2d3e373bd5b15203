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
    private final NeedsAssessmentAccess access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Comments(
            CommentRepository repository, NeedsAssessmentAccess access, ApplicationEventPublisher events, Clock clock) {
        this.repository = repository;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Comments on a question of a submitted assessment; its owner sees the comment once the assessment is returned. Returns
     * the comment's id.
     */
    @Needs(Duty.DECIDE_NEEDS)
    public UUID comment(Me me, ActivityId activity, NeedsQuestion question, String text) {
        Refused.ifAny(access.forDecision(me, activity).objectionsTo(AssessmentState.RETURNED));
        var comment = repository.saveAndFlush(
                new NeedsComment(activity, question, Reason.of(text), me.person(), clock.instant()));
        events.publishEvent(comment.commented());
        return comment.id();
    }

    /** Answers a comment of a returned assessment; {@link Refused} where it is answered already. */
    @Needs(Duty.WRITE_NEEDS)
    public void answer(Me me, ActivityId activity, UUID id, String text) {
        access.forWriting(me, activity);
        var comment = repository.findByIdAndActivity(id, activity).orElseThrow(NotFound::new);
        events.publishEvent(comment.answer(Reason.of(text), me.person(), clock.instant()));
    }
}
