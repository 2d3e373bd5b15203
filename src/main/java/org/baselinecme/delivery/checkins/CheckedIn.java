package org.baselinecme.delivery.checkins;

import java.util.List;
import java.util.UUID;
import org.baselinecme.planning.agenda.RecordedAttendance;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells agendas who is checked in: a check-in proves presence at the time that was set, so that the session does not move. */
@Component
class CheckedIn implements RecordedAttendance {
    private final JdbcClient jdbc;

    CheckedIn(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int people(SlotId session) {
        return jdbc.sql("select count(distinct person) from v_presence where slot = ?")
                .param(session.value())
                .query(Integer.class)
                .single();
    }

    @Override
    public List<UUID> sessions() {
        return jdbc.sql("select distinct slot from v_presence")
                .query(Rows.of(UUID.class))
                .list();
    }
}
