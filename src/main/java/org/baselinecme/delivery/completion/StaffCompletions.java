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
import org.baselinecme.platform.kernel.Unconfirmed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Staff record what learners completed, with a reason; the newest record of a part counts. */
@Service
@Transactional
public class StaffCompletions {
    private final Standings standings;
    private final CompletionPolicy policy;
    private final CompletionQueries queries;
    private final CompletionRecords records;
    private final WalkInService walkIns;
    private final People people;
    private final CompletedCredit credit;

    StaffCompletions(
            Standings standings,
            CompletionPolicy policy,
            CompletionQueries queries,
            CompletionRecords records,
            WalkInService walkIns,
            People people,
            CompletedCredit credit) {
        this.standings = standings;
        this.policy = policy;
        this.queries = queries;
        this.records = records;
        this.walkIns = walkIns;
        this.people = people;
        this.credit = credit;
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
     * Records a part for a learner, who is registered with it where they were not, and who is told. {@link Refused} without a
     * reason, for oneself, for an activity with sessions, for more than its maximum, and for a stage out of order; {@link
     * Unconfirmed} where it takes the place of what is recorded. An award that the new time supports less of is corrected.
     *
     * @param confirmed the seal of the consequences that were read; empty where none were shown
     */
    @Needs(Duty.KEEP_ATTENDANCE)
    public void record(
            Me me, ActivityId activity, PersonId learner, CompletionForm form, String why, String confirmed) {
        var place = standings.where(me, Duty.KEEP_ATTENDANCE, activity);
        var path = policy.path(activity);
        var reason = Reason.of(why);
        var completed = queries.of(people.allOf(learner), activity, path);
        Refused.ifAny(objections(me, activity, learner, form, completed));
        Unconfirmed.ifNot(confirmed, replaced(activity, learner, form, completed));
        var before = credit.unsupported(activity);
        walkIns.walkIn(me, activity, List.of(learner));
        var asked = form.asAskedBy(path, completed);
        var completion = new Completion(activity, learner, asked, reason, me.person(), policy.now());
        records.add(completion, asked, place);
        credit.correct(me, activity, before, reason);
    }

    private static String page(ActivityId activity) {
        return "/activities/" + activity + "/completions";
    }

    private List<Objection> objections(
            Me me, ActivityId activity, PersonId learner, CompletionForm form, CompletedParts completed) {
        var path = completed.path();
        var found = new ArrayList<Objection>();
        if (me.is(learner)) found.add(Objection.blocking("completion.own", page(activity)));
        if (path.parts().isEmpty()) found.add(Objection.blocking("completion.by-sessions", page(activity)));
        else {
            found.addAll(policy.against(activity, form, completed));
            found.addAll(form.against(path, page(activity), policy.mostMinutes(activity), true));
        }
        return found;
    }

    /** What it means to record a part again: the earlier record no longer counts, nor credit beyond the new time. */
    private List<Objection> replaced(
            ActivityId activity, PersonId learner, CompletionForm form, CompletedParts completed) {
        var earlier = completed.find(form.part()).orElse(null);
        if (earlier == null || completed.path().isByTeaching()) return List.of();
        var name = people.names(List.of(learner)).getOrDefault(learner, "");
        var found = new ArrayList<Objection>();
        var minutes = earlier.minutes();
        var then = form.minutes();
        if (minutes == null || then == null) found.add(Objection.advice("completion.again", null, name));
        else if (!minutes.equals(then)) found.add(Objection.advice("completion.replaced", null, name, minutes, then));
        if (minutes != null && then != null && then < minutes && credit.isAwarded(activity, learner))
            found.add(Objection.advice("completion.corrects-credit", null, name));
        return found;
    }
}
