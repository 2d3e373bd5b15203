package org.baselinecme.delivery.completion;

import java.util.ArrayList;
import java.util.List;
import org.baselinecme.delivery.participation.WalkInService;
import org.baselinecme.office.people.People;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Standings;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Reason;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Staff record what learners completed, with a reason; the newest record of a part counts. */
@Service
@Transactional
public class StaffCompletions {
    private final Standings standings;
    private final CompletionPolicy policy;
    private final CompletionQueries queries;
    private final CompletionRepository completions;
    private final WalkInService walkIns;
    private final People people;
    private final ApplicationEventPublisher events;

    StaffCompletions(
            Standings standings,
            CompletionPolicy policy,
            CompletionQueries queries,
            CompletionRepository completions,
            WalkInService walkIns,
            People people,
            ApplicationEventPublisher events) {
        this.standings = standings;
        this.policy = policy;
        this.queries = queries;
        this.completions = completions;
        this.walkIns = walkIns;
        this.people = people;
        this.events = events;
    }

    /** Returns the registered learners of an activity with what they completed. */
    @Needs(Duty.KEEP_ATTENDANCE)
    @Transactional(readOnly = true)
    CompletionsPage page(Me me, ActivityId activity) {
        var place = standings.where(me, Duty.KEEP_ATTENDANCE, activity);
        var path = policy.path(activity);
        var learners = queries.learners(activity);
        var teachable = new ArrayList<CompletionsPage.Teaching>();
        if (path.isByTeaching())
            for (var learner : learners)
                for (var session :
                        queries.of(people.allOf(learner.id()), activity, path).teachable())
                    teachable.add(policy.teaching(learner, session));
        return new CompletionsPage(place, path, learners, teachable);
    }

    /**
     * Records a part for a learner, who is registered with it where they were not. {@link Refused} without a reason, for
     * oneself, for an activity with sessions, and for a stage out of order.
     */
    @Needs(Duty.KEEP_ATTENDANCE)
    public void record(Me me, ActivityId activity, PersonId learner, CompletionForm form, String why) {
        standings.where(me, Duty.KEEP_ATTENDANCE, activity);
        var path = policy.path(activity);
        var page = "/activities/" + activity + "/completions";
        var reason = Reason.of(why);
        var found = new ArrayList<Objection>();
        if (me.is(learner)) found.add(Objection.blocking("completion.own", page));
        if (path.parts().isEmpty()) found.add(Objection.blocking("completion.by-sessions", page));
        var completed = queries.of(people.allOf(learner), activity, path);
        if (!path.parts().isEmpty()) {
            found.addAll(policy.against(activity, form, completed));
            found.addAll(form.against(path, page, true));
        }
        Refused.ifAny(found);
        walkIns.walkIn(me, activity, List.of(learner));
        var completion =
                new Completion(activity, learner, form.asAskedBy(path, completed), reason, me.person(), policy.now());
        try {
            completions.saveAndFlush(completion);
        } catch (DataIntegrityViolationException stated) {
            throw new Refused(List.of(Objection.blocking("completion.presentation", page)));
        }
        events.publishEvent(completion.recorded());
    }
}
