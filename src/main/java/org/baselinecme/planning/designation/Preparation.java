package org.baselinecme.planning.designation;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baselinecme.office.office.Moments;
import org.baselinecme.office.office.Office;
import org.baselinecme.planning.activities.Schedule;
import org.baselinecme.planning.activities.Schedules;
import org.baselinecme.planning.agenda.AgendaItem;
import org.baselinecme.planning.agenda.AgendaQueries;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Credits;
import org.springframework.stereotype.Component;

/** Everything a designation rests on, as it stands now. */
@Component
class Preparation {
    private final Schedules schedules;
    private final AgendaQueries slots;
    private final DesignationQueries designated;
    private final Office office;

    Preparation(Schedules schedules, AgendaQueries slots, DesignationQueries designated, Office office) {
        this.schedules = schedules;
        this.slots = slots;
        this.designated = designated;
        this.office = office;
    }

    Instant now() {
        return office.moments().now();
    }

    Prepared of(ActivityId activity) {
        var schedule = schedules.of(activity);
        var items = slots.of(activity);
        var moments = office.moments();
        var basis = slots.basis(schedule.format());
        var maximum = slots.maximum(activity).credits();
        var credits = new LinkedHashMap<String, Credits>();
        for (var system : designated.sought(activity)) credits.put(system, maximum);
        var provider = office.provider();
        var facts = new StatementComposer.Facts(
                provider.umbrella(), provider.name(), designated.partners(activity), basis.document(), credits);
        return new Prepared(schedule, starts(schedule, items, moments), moments, maximum, facts);
    }

    /** The first accredited slot; where there is none, the beginning of the first day. */
    private static Instant starts(Schedule schedule, List<AgendaItem> items, Moments moments) {
        return items.stream()
                .filter(AgendaItem::isAccredited)
                .map(item -> item.begins(moments.zone()))
                .min(Instant::compareTo)
                .orElse(schedule.startsOn().atStartOfDay(moments.zone()).toInstant());
    }

    /**
     * What was prepared.
     *
     * @param starts when education begins, in the office's calendar
     */
    record Prepared(
            Schedule schedule, Instant starts, Moments moments, Credits maximum, StatementComposer.Facts facts) {
        /** Whether it has begun, so that nothing can be designated any more (R29). */
        boolean isTooLate() {
            return !moments.now().isBefore(starts);
        }

        Map<String, Credits> credits() {
            return facts.credits();
        }
    }
}
