package org.baselinecme.planning.calendar;

import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where activities take place, for mails about them. */
@Component
public class Venues {
    private final JdbcClient jdbc;

    Venues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The rooms of the sessions of an activity, the first one first; empty where none is named. */
    public String of(ActivityId activity) {
        return String.join(
                "; ",
                jdbc.sql("""
                        select room from v_session where activity = ? and room <> '' group by room order by min(begins), room
                        """)
                        .param(activity.value())
                        .query(Rows.of(String.class))
                        .list());
    }
}
