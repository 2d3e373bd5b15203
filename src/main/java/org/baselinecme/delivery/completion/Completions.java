package org.baselinecme.delivery.completion;

import java.util.ArrayList;
import java.util.List;
import org.baselinecme.delivery.participation.WalkInService;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.people.People;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Learners state that they completed an activity without sessions, or a stage of it. */
@Service
@Transactional
public class Completions {
    private final CompletionPolicy policy;
    private final CompletionQueries queries;
    private final CompletionRepository completions;
    private final WalkInService walkIns;
    private final People people;
    private final Office office;
    private final ApplicationEventPublisher events;

    Completions(
            CompletionPolicy policy,
            CompletionQueries queries,
            CompletionRepository completions,
            WalkInService walkIns,
            People people,
            Office office,
            ApplicationEventPublisher events) {
        this.policy = policy;
        this.queries = queries;
        this.completions = completions;
        this.walkIns = walkIns;
        this.people = people;
        this.office = office;
        this.events = events;
    }

    /**
     * States a part of an activity, once. {@link NotFound} for an activity with sessions or one that is not offered;
     * {@link Refused} outside its days, for a stage out of order, where staff record it, and while somebody in control of its
     * content is not cleared (R1).
     */
    @Needs(Duty.TAKE_PART)
    public void state(Me me, ActivityId activity, CompletionForm form) {
        var path = policy.path(activity);
        if (path.parts().isEmpty()) throw new NotFound();
        var completed = queries.of(people.allOf(me.person()), activity, path);
        var found = new ArrayList<Objection>(policy.againstOwn(activity));
        if (path.isConfirmedByStaff()) found.add(Objection.blocking("completion.by-staff", null));
        if (completed.owesBaseline())
            found.add(Objection.blocking("completion.baseline-first", "/assessments/" + activity + "/before"));
        found.addAll(policy.against(activity, form, completed));
        found.addAll(form.against(path, "/claims/" + activity, policy.mostMinutes(activity), false));
        Refused.ifAny(found);
        walkIns.walkIn(me, activity);
        var completion = new Completion(
                activity,
                me.person(),
                form.asAskedBy(path, completed),
                null,
                me.person(),
                office.moments().now());
        try {
            completions.saveAndFlush(completion);
        } catch (DataIntegrityViolationException stated) {
            throw new Refused(List.of(Objection.blocking("completion.stated", "/claims/" + activity)));
        }
        events.publishEvent(completion.recorded());
    }
}
