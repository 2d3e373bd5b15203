package org.baselinecme.delivery.attendance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.office.office.Office;
import org.baselinecme.planning.agenda.AgendaItem;
import org.baselinecme.planning.agenda.AgendaQueries;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sessions of activities with their real times, for doors that have asked already whether they are in reach. */
@Component
public class Sessions {
    private final JdbcClient jdbc;
    private final AgendaQueries slots;
    private final Office office;

    Sessions(JdbcClient jdbc, AgendaQueries slots, Office office) {
        this.jdbc = jdbc;
        this.slots = slots;
        this.office = office;
    }

    /** In the order of the agenda. */
    public List<Session> of(ActivityId activity) {
        var zone = office.provider().zone();
        var items = slots.of(activity).stream().filter(AgendaItem::isAccredited).toList();
        var times = items.isEmpty() ? Map.<SlotId, Timed>of() : times(activity);
        return items.stream().map(item -> session(activity, item, zone, times)).toList();
    }

    /** One of them; {@link NotFound} where the activity has none such. */
    public Session of(ActivityId activity, SlotId slot) {
        return find(activity, slot).orElseThrow(NotFound::new);
    }

    Optional<Session> find(ActivityId activity, SlotId slot) {
        return of(activity).stream()
                .filter(session -> session.id().equals(slot))
                .findFirst();
    }

    private static Session session(ActivityId activity, AgendaItem item, ZoneId zone, Map<SlotId, Timed> times) {
        var planned = new TimeInterval(item.begins(zone), item.ends(zone));
        var timed = times.get(item.id());
        return timed == null
                ? new Session(activity, item, planned, planned, 0)
                : new Session(activity, item, planned, timed.held, timed.turn);
    }

    private Map<SlotId, Timed> times(ActivityId activity) {
        var found = new HashMap<SlotId, Timed>();
        jdbc.sql("""
                        select distinct on (t.slot) t.slot, t.turn, t.began_at, t.ended_at
                        from session_times t join agenda_slot s on s.id = t.slot
                        where s.activity = ? order by t.slot, t.turn desc
                        """).param(activity.value()).query(row -> {
            found.put(new SlotId(row.getObject("slot", UUID.class)), timed(row));
        });
        return found;
    }

    private static Timed timed(ResultSet row) throws SQLException {
        var held = new TimeInterval(
                row.getTimestamp("began_at").toInstant(),
                row.getTimestamp("ended_at").toInstant());
        return new Timed(held, row.getInt("turn"));
    }

    private record Timed(TimeInterval held, int turn) {}
}
