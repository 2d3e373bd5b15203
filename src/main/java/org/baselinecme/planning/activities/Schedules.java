package org.baselinecme.planning.activities;

import java.time.LocalDate;
import java.util.List;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads stage and dates of an activity for other modules, which check scope themselves. It is SQL and no entity, so that a
 * caller who waited for a lock reads what is stored now.
 */
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
                          (select coalesce(string_agg(profession, ' ' order by profession), '')
                           from activity_audience where activity = id) as audience
                        from activity where id = ?
                        """)
                .param(activity.value())
                .query(Rows.of(Row.class))
                .optional()
                .map(Row::schedule)
                .orElseThrow(NotFound::new);
    }

    /** One row; {@code audience} holds codes separated by spaces. */
    record Row(Stage stage, String format, LocalDate startsOn, LocalDate endsOn, String audience) {
        Schedule schedule() {
            var professions = audience.isEmpty() ? List.<String>of() : List.of(audience.split(" "));
            return new Schedule(stage, format, startsOn, endsOn, professions);
        }
    }
}
