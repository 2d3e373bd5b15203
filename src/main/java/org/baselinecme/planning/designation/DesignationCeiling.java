package org.baselinecme.planning.designation;

import java.util.Optional;
import org.baselinecme.planning.agenda.DesignatedMaximum;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Credits;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers agendas how much credit is designated, which they must not exceed (R29). */
@Component
class DesignationCeiling implements DesignatedMaximum {
    private final JdbcClient jdbc;

    DesignationCeiling(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Credits> of(ActivityId activity) {
        return jdbc.sql("select quarters from designation where activity = ? order by quarters limit 1")
                .param(activity.value())
                .query(Integer.class)
                .optional()
                .map(Credits::new);
    }
}
