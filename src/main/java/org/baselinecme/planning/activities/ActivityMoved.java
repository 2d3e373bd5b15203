package org.baselinecme.planning.activities;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An activity moved to another stage.
 *
 * @param adopted what it adopted with the move, by field; empty for most moves
 */
@AuditKind("ActivityMoved")
public record ActivityMoved(
        ActivityId activity,
        Stage from,
        Stage to,
        PersonId by,
        Instant at,
        @Nullable String why,
        Map<String, ?> adopted)
        implements AuditEvent {
    /** The same move with the format and objectives of the accepted needs assessment (R23). */
    ActivityMoved adopting(String format, List<ActivityObjective> objectives) {
        var texts = objectives.stream().map(ActivityObjective::snapshot).toList();
        return new ActivityMoved(activity, from, to, by, at, why, Map.of("format", format, "objectives", texts));
    }

    @Override
    public About about() {
        return new About("activity", activity.value());
    }

    @Override
    public Map<String, ?> before() {
        return Map.of("stage", from);
    }

    @Override
    public Map<String, ?> after() {
        var fields = new LinkedHashMap<String, Object>(adopted);
        fields.put("stage", to);
        return fields;
    }
}
