package org.baselinecme.planning.validity;

import java.util.List;
import org.baselinecme.planning.agenda.AgendaItem;
import org.baselinecme.planning.agenda.AgendaQueries;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.springframework.stereotype.Component;

/** Reads the presentations of an activity: the accredited slots of its agenda, whose content is reviewed. */
@Component
class PresentationQueries {
    private final AgendaQueries agenda;

    PresentationQueries(AgendaQueries agenda) {
        this.agenda = agenda;
    }

    List<AgendaItem> of(ActivityId activity) {
        return agenda.of(activity).stream().filter(AgendaItem::isAccredited).toList();
    }

    /** {@link NotFound} for a slot that is not a presentation of the activity. */
    AgendaItem find(ActivityId activity, SlotId slot) {
        return of(activity).stream()
                .filter(item -> item.id().equals(slot))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
