package org.baselinecme.platform.access;

import java.util.Optional;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives every module, also those that {@code activities} depends on, the department and owner of an activity, so that scope
 * is checked in one way. Reads the view {@code v_activity_standing}.
 */
@Component
public class Standings {
    private final JdbcClient jdbc;

    Standings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The standing of an activity that {@code me} may see; {@link NotFound} when absent or out of scope. */
    public Standing seenBy(Me me, ActivityId activity) {
        return find(activity).filter(me::reaches).orElseThrow(NotFound::new);
    }

    /** The same, and {@code me} must hold {@code duty} there (403 otherwise). */
    public Standing where(Me me, Duty duty, ActivityId activity) {
        return me.demand(duty, seenBy(me, activity));
    }

    private Optional<Standing> find(ActivityId activity) {
        return jdbc.sql("select activity, department, owner, number, title from v_activity_standing where activity = ?")
                .param(activity.value())
                .query(Rows.of(Standing.class))
                .optional();
    }
}
