package org.baselinecme.delivery.completion;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.baselinecme.office.office.Office;
import org.baselinecme.planning.activities.Schedules;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.planning.agenda.AgendaQueries;
import org.baselinecme.planning.agenda.CompletionPath;
import org.baselinecme.planning.disclosures.LearnerDisclosures;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.springframework.stereotype.Component;

/** Whether a learner can complete a part of an activity without sessions now, whoever records it. */
@Component
class CompletionPolicy {
    private final Schedules schedules;
    private final AgendaQueries agenda;
    private final LearnerDisclosures disclosures;
    private final Office office;

    CompletionPolicy(Schedules schedules, AgendaQueries agenda, LearnerDisclosures disclosures, Office office) {
        this.schedules = schedules;
        this.agenda = agenda;
        this.disclosures = disclosures;
        this.office = office;
    }

    CompletionPath path(ActivityId activity) {
        return agenda.basis(schedules.of(activity).format()).path();
    }

    /** The minutes an activity is estimated to take, which is the most that can be attested of it. */
    long mostMinutes(ActivityId activity) {
        return agenda.estimate(activity);
    }

    Instant now() {
        return office.moments().now();
    }

    /** Objections to a part by anybody: before the first day, people who are not cleared (R1), and stages out of order (R33). */
    List<Objection> against(ActivityId activity, CompletionForm form, CompletedParts completed) {
        var found = new ArrayList<Objection>();
        var moments = office.moments();
        var first = schedules.of(activity).startsOn();
        if (moments.today().isBefore(first))
            found.add(Objection.blocking("completion.early", null, moments.day(first)));
        for (var person : disclosures.of(activity).open())
            found.add(Objection.blocking("completion.not-cleared", null, person.name()));
        if (completed.path().isByTeaching()
                && completed.teachable(form.presentation()).isEmpty())
            found.add(Objection.blocking("completion.presentation", "/claims/" + activity));
        var next = completed.next();
        if (!completed.path().parts().contains(form.part()))
            found.add(Objection.blocking("completion.no-part", null, form.part()));
        else if (next.isPresent()
                && completed.path().parts().indexOf(form.part())
                        > completed.path().parts().indexOf(next.get()))
            found.add(Objection.blocking("completion.stage-order", null, form.part(), next.get()));
        return found;
    }

    CompletionsPage.Teaching teaching(CompletionQueries.Learner learner, TaughtSession session) {
        return new CompletionsPage.Teaching(
                learner.id(), session.id(), learner.name() + ": " + session.label(office.moments()));
    }

    /** Objections to a learner's own statement: only while the material is available, and not after the activity was canceled. */
    List<Objection> againstOwn(ActivityId activity) {
        var schedule = schedules.of(activity);
        var moments = office.moments();
        if (schedule.stage() == Stage.CANCELLED || schedule.stage() == Stage.WITHDRAWN)
            return List.of(Objection.blocking("completion.canceled", null));
        return moments.today().isAfter(schedule.endsOn())
                ? List.of(Objection.blocking("completion.ended", null, moments.day(schedule.endsOn())))
                : List.of();
    }
}
