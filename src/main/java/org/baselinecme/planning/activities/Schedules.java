package org.baselinecme.planning.activities;

import java.time.LocalDate;
import java.util.List;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the rooms below how far an activity stands and when it is held; they ask for reach themselves. */
@Component
public class Schedules {
    private final JdbcClient jdbc;

    Schedules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The schedule of an activity; {@link NotFound} when absent. */
    public Schedule of(ActivityId activity) {
        return jdbc.sql("""
                        select stage, coalesce(format, '') as format, starts_on, ends_on,
                          array(select profession from activity_audience where activity = id order by profession) as audience
                        from activity where id = ?
                        """)
                .param(activity.value())
                .query((row, i) -> new Schedule(
                        Stage.valueOf(row.getString("stage")),
                        row.getString("format"),
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("ends_on", LocalDate.class),
                        List.of((String[]) row.getArray("audience").getArray())))
                .optional()
                .orElseThrow(NotFound::new);
    }
}
