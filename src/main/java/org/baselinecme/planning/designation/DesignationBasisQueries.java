package org.baselinecme.planning.designation;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import org.baselinecme.office.office.Moments;
import org.baselinecme.office.office.Office;
import org.baselinecme.planning.activities.Schedule;
import org.baselinecme.planning.activities.Schedules;
import org.baselinecme.planning.agenda.AgendaItem;
import org.baselinecme.planning.agenda.AgendaQueries;
import org.baselinecme.planning.agenda.CreditMaximum;
import org.baselinecme.planning.systems.CreditSystems;
import org.baselinecme.planning.systems.StatementContent;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Credits;
import org.springframework.stereotype.Component;

/** Reads what a designation of credit would be based on. */
@Component
class DesignationBasisQueries {
    private final Schedules schedules;
    private final AgendaQueries agenda;
    private final CreditRequestRepository requests;
    private final JointProviderRepository jointProviders;
    private final CreditSystems systems;
    private final Office office;

    DesignationBasisQueries(
            Schedules schedules,
            AgendaQueries agenda,
            CreditRequestRepository requests,
            JointProviderRepository jointProviders,
            CreditSystems systems,
            Office office) {
        this.schedules = schedules;
        this.agenda = agenda;
        this.requests = requests;
        this.jointProviders = jointProviders;
        this.systems = systems;
        this.office = office;
    }

    /** Returns the basis as it is now. */
    DesignationBasis of(ActivityId activity) {
        var schedule = schedules.of(activity);
        var items = agenda.of(activity);
        var moments = office.moments();
        var maximum = agenda.maximum(activity, schedule.format(), items);
        var stated = schedule.isSeries() ? ofOneSession(items) : maximum;
        var credits = new LinkedHashMap<String, Credits>();
        for (var one : requests.findByActivity(activity))
            credits.put(one.creditSystem(), worth(one.creditSystem(), stated, moments.now()));
        var provider = office.provider();
        var content = new StatementContent(
                provider.umbrella(),
                provider.name(),
                jointProviders.findByActivityAndDroppedAtIsNullOrderByNamedAtAscIdAsc(activity).stream()
                        .map(JointProviderRow::name)
                        .toList(),
                agenda.basis(schedule.format()).document(),
                credits);
        return new DesignationBasis(schedule, starts(schedule, items, moments), moments, maximum.credits(), content);
    }

    /** What the agenda or estimate is worth in a system; the amount of a format that fixes it is the same in all. */
    private Credits worth(String system, CreditMaximum maximum, Instant now) {
        return maximum.isFixed()
                ? maximum.credits()
                : systems.at(system, now).rule().ofMinutes(maximum.minutes());
    }

    /** What the first session of a series gives: its statements name the amount of a session (R57). */
    private static CreditMaximum ofOneSession(List<AgendaItem> items) {
        return CreditMaximum.ofSession(items.stream()
                .filter(AgendaItem::isAccredited)
                .findFirst()
                .map(AgendaItem::minutes)
                .orElse(0L));
    }

    /** The start of the first accredited slot, or of the first day where there is none. */
    private static Instant starts(Schedule schedule, List<AgendaItem> items, Moments moments) {
        return items.stream()
                .filter(AgendaItem::isAccredited)
                .map(item -> item.begins())
                .min(Instant::compareTo)
                .orElse(schedule.startsOn().atStartOfDay(moments.zone()).toInstant());
    }
}
