package org.baselinecme.planning.agenda;

import java.util.List;
import org.baselinecme.planning.activities.Schedule;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Credits;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.stereotype.Component;

/** Credit that is designated is never raised afterwards; a slot that was removed may be replaced (R29). */
@Component
class DesignatedCeiling {
    private final AgendaQueries agenda;
    private final DesignatedMaximum designated;

    DesignatedCeiling(AgendaQueries agenda, DesignatedMaximum designated) {
        this.agenda = agenda;
        this.designated = designated;
    }

    /** {@link Refused} where a change of the agenda raises the maximum above what is designated. */
    void requireNotRaised(ActivityId activity, Schedule schedule, List<AgendaItem> before, List<AgendaItem> after) {
        if (!schedule.stage().isDesignated()) return;
        var credits = agenda.maximum(activity, schedule.format(), after).credits();
        if (credits.compareTo(
                        agenda.maximum(activity, schedule.format(), before).credits())
                > 0) requireWithin(activity, credits);
    }

    /** {@link Refused} where the maximum is above what is designated. */
    void requireWithin(ActivityId activity, Credits maximum) {
        var ceiling = designated.of(activity);
        if (ceiling.isPresent() && maximum.compareTo(ceiling.get()) > 0)
            throw new Refused(List.of(Objection.blocking(
                    "agenda.raises",
                    "/activities/" + activity + "/agenda",
                    maximum.toString(),
                    ceiling.get().toString())));
    }
}
