package org.baselinecme.delivery.attendance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.baselinecme.office.office.Office;
import org.baselinecme.planning.agenda.AgendaItem;
import org.baselinecme.planning.agenda.AgendaQueries;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.springframework.stereotype.Component;

/** Reads the sessions of activities with their actual times, for services that have checked access already. */
@Component
public class Sessions {
    private final SessionTimesRepository times;
    private final AgendaQueries slots;
    private final Office office;

    Sessions(SessionTimesRepository times, AgendaQueries slots, Office office) {
        this.times = times;
        this.slots = slots;
        this.office = office;
    }

    /** The sessions of an activity in the order of its agenda. */
    public List<Session> of(ActivityId activity) {
        return of(activity, slots.of(activity));
    }

    /** The same for an agenda that has been read already. */
    List<Session> of(ActivityId activity, List<AgendaItem> agenda) {
        var items = agenda.stream().filter(AgendaItem::isAccredited).toList();
        if (items.isEmpty()) return List.of();
        var zone = office.provider().zone();
        var current = current(items);
        return items.stream()
                .map(item -> Session.of(activity, item, zone, current.get(item.id())))
                .toList();
    }

    /** One session; {@link NotFound} where the activity has no such session. */
    public Session of(ActivityId activity, SlotId slot) {
        return find(activity, slot).orElseThrow(NotFound::new);
    }

    Optional<Session> find(ActivityId activity, SlotId slot) {
        return of(activity).stream()
                .filter(session -> session.id().equals(slot))
                .findFirst();
    }

    private Map<SlotId, SessionTimes> current(List<AgendaItem> items) {
        return times
                .findBySlotInOrderByRevision(items.stream().map(AgendaItem::id).toList())
                .stream()
                .collect(Collectors.toMap(SessionTimes::slot, held -> held, (earlier, later) -> later));
    }
}
