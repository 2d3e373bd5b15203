package org.baselinecme.delivery.participation;

import java.util.Optional;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds activities by their public number, or by id. */
@Component
class OfferedActivityQueries {
    private static final String COLUMNS = "select id, number, title, stage, starts_on, ends_on from v_activity where ";
    private final JdbcClient jdbc;

    OfferedActivityQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** {@link NotFound} for an activity that is not public. */
    OfferedActivity find(String number) {
        return jdbc.sql(COLUMNS + "number = ? and is_public")
                .param(number)
                .query(Rows.of(OfferedActivity.class))
                .optional()
                .orElseThrow(NotFound::new);
    }

    Optional<OfferedActivity> of(ActivityId activity) {
        return jdbc.sql(COLUMNS + "id = ?")
                .param(activity.value())
                .query(Rows.of(OfferedActivity.class))
                .optional();
    }
}
