package org.baselinecme.delivery.meetings;

import java.util.HashMap;
import java.util.Map;
import org.baselinecme.delivery.attendance.UnmatchedAttendees;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the rows of meeting files that await a decision. */
@Component
class UnmatchedAttendeeCounts implements UnmatchedAttendees {
    private final JdbcClient jdbc;

    UnmatchedAttendeeCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<SlotId, Integer> of(ActivityId activity) {
        var counts = new HashMap<SlotId, Integer>();
        jdbc.sql("""
                        select f.slot, count(*) as waiting from meeting_row r join meeting_file f on f.id = r.file
                        join v_slot s on s.id = f.slot where s.activity = ? and %s group by f.slot
                        """.formatted(ReportRowQueries.OPEN))
                .param(activity.value())
                .query(Rows.of(Count.class))
                .list()
                .forEach(count -> counts.put(count.slot(), count.waiting()));
        return counts;
    }

    record Count(SlotId slot, int waiting) {}
}
