package org.baselinecme.delivery.attendance;

import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.baselinecme.office.office.Office;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the sessions of activities with their actual times, for services that have checked access already. */
@Component
public class Sessions {
    private final JdbcClient jdbc;
    private final Office office;

    Sessions(JdbcClient jdbc, Office office) {
        this.jdbc = jdbc;
        this.office = office;
    }

    /** The sessions of an activity in the order of its agenda. */
    public List<Session> of(ActivityId activity) {
        return read("where s.activity = ? order by s.begins, s.track, s.id", activity.value());
    }

    /** One session; {@link NotFound} where the activity has no such session. */
    public Session of(ActivityId activity, SlotId slot) {
        return read("where s.activity = ? and s.id = ?", activity.value(), slot.value()).stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Whether it did not take place, as its activity was canceled before it began. */
    boolean isCanceled(Session session) {
        return jdbc.sql("select exists (select from v_activity a where a.id = ? and a.is_canceled and a.since <= ?)")
                .params(session.activity().value(), session.planned().from().atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    private List<Session> read(String condition, UUID... ids) {
        var zone = office.provider().zone();
        return jdbc
                .sql(SessionRow.COLUMNS + condition)
                .params((Object[]) ids)
                .query(Rows.of(SessionRow.class))
                .list()
                .stream()
                .map(row -> row.session(zone))
                .toList();
    }
}
