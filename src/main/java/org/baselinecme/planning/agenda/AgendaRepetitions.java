package org.baselinecme.planning.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.baselinecme.office.office.Office;
import org.baselinecme.planning.activities.Schedules;
import org.baselinecme.planning.timetable.Repetition;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.DateText;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Repeats slots week by week. */
@Service
@Transactional
public class AgendaRepetitions {
    private final Agenda agenda;
    private final AgendaQueries queries;
    private final Schedules schedules;
    private final AgendaAccess access;
    private final Office office;

    AgendaRepetitions(Agenda agenda, AgendaQueries queries, Schedules schedules, AgendaAccess access, Office office) {
        this.agenda = agenda;
        this.queries = queries;
        this.schedules = schedules;
        this.access = access;
        this.office = office;
    }

    /**
     * Adds a slot again a week later, as often as is asked. Dates outside the activity, and those on which the clocks skip its start
     * or end, are left out. {@link Refused} as each new slot; then none is added.
     */
    @Needs(Duty.PLAN_AGENDA)
    public Repeated repeat(Me me, ActivityId activity, SlotId id, String times, String until) {
        access.lock(me, activity);
        var form = queries.form(activity, id);
        var repetition = Repetition.of(AgendaPolicy.page(activity), times, until);
        var schedule = schedules.of(activity);
        var zone = office.provider().zone();
        var skipped = new ArrayList<Repeated.Skipped>();
        var added = 0;
        for (var day : repetition.after(form.day())) {
            var repeat = form.on(day);
            if (!schedule.holds(day)) skipped.add(Repeated.Skipped.outside(day));
            else if (repeat.isSkipped(zone)) skipped.add(Repeated.Skipped.hour(day));
            else {
                plan(me, activity, repeat, day);
                added++;
            }
        }
        return new Repeated(added, List.copyOf(skipped));
    }

    private void plan(Me me, ActivityId activity, SlotForm repeat, LocalDate day) {
        try {
            agenda.plan(me, activity, repeat);
        } catch (Refused refused) {
            var reasons = new ArrayList<Objection>();
            reasons.add(Objection.blocking("agenda.repeats-none", AgendaPolicy.page(activity), DateText.day(day)));
            reasons.addAll(refused.objections());
            throw new Refused(reasons);
        }
    }
}
