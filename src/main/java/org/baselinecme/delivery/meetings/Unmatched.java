package org.baselinecme.delivery.meetings;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.delivery.attendance.UnmatchedAttendees;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the rows of meeting files about which nobody has decided. */
@Component
class Unmatched implements UnmatchedAttendees {
    private final JdbcClient jdbc;

    Unmatched(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<SlotId, Integer> of(ActivityId activity) {
        var counts = new HashMap<SlotId, Integer>();
        jdbc.sql("""
                        select f.slot, count(*) as waiting from meeting_row r join meeting_file f on f.id = r.file
                        join agenda_slot s on s.id = f.slot where s.activity = ? and %s group by f.slot
                        """.formatted(MeetingRows.OPEN)).param(activity.value()).query(row -> {
            counts.put(new SlotId(row.getObject("slot", UUID.class)), row.getInt("waiting"));
        });
        return counts;
    }
}
