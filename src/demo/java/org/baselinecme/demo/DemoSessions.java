package org.baselinecme.demo;

import java.time.LocalDate;
import org.baselinecme.planning.agenda.AgendaQueries;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** Finds the sessions of the invented office. */
@Component
@Conditional(DemoWanted.class)
class DemoSessions {
    private final AgendaQueries slots;

    DemoSessions(AgendaQueries slots) {
        this.slots = slots;
    }

    /** The first of that day. */
    SlotId of(ActivityId activity, LocalDate day) {
        return slots.of(activity).stream()
                .filter(item -> item.day().equals(day))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** The first of a day so many days before the first start. */
    SlotId of(ActivityId activity, DemoPeople.Staff staff, int daysAgo) {
        return of(activity, DemoActivities.today(staff).minusDays(daysAgo));
    }

    /** The one of that day and title. */
    SlotId of(ActivityId activity, LocalDate day, String title) {
        return slots.of(activity).stream()
                .filter(item -> item.day().equals(day) && item.title().equals(title))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
