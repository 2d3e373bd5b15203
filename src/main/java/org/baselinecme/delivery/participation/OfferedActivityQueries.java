package org.baselinecme.delivery.participation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The activities that everybody may know of, by number. */
@Component
class OfferedActivityQueries {
    private static final String COLUMNS = "select id, number, title, stage, starts_on, ends_on from activity where ";
    private final JdbcClient jdbc;

    OfferedActivityQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** {@link NotFound} for what is not listed, like the public page. */
    OfferedActivity find(String number) {
        return jdbc.sql(COLUMNS + "number = ? and stage in ('APPROVED', 'OPEN', 'DELIVERED', 'RECONCILING', 'CLOSED')")
                .param(number)
                .query((row, i) -> offer(row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    Optional<OfferedActivity> of(ActivityId activity) {
        return jdbc.sql(COLUMNS + "id = ?")
                .param(activity.value())
                .query((row, i) -> offer(row))
                .optional();
    }

    private static OfferedActivity offer(ResultSet row) throws SQLException {
        return new OfferedActivity(
                new ActivityId(row.getObject("id", UUID.class)),
                row.getString("number"),
                row.getString("title"),
                Stage.valueOf(row.getString("stage")),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class));
    }
}
