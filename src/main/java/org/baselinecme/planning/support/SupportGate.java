package org.baselinecme.planning.support;

import java.util.List;
import org.baselinecme.planning.activities.Gate;
import org.baselinecme.planning.activities.Schedules;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.springframework.stereotype.Component;

/**
 * Requires a recorded answer about commercial support before an activity is approved or opened, and agreements that are fully
 * signed before its first day (Standard 4; R11, R15). It waits for a change that is being made, so that an activity is never
 * approved beside a supporter nobody looked at.
 */
@Component
class SupportGate implements Gate {
    private final SupportQueries queries;
    private final SupportPolicy policy;
    private final Schedules schedules;

    SupportGate(SupportQueries queries, SupportPolicy policy, Schedules schedules) {
        this.queries = queries;
        this.policy = policy;
        this.schedules = schedules;
    }

    @Override
    public List<Objection> objectionsTo(Stage target, ActivityId activity) {
        return switch (target) {
            case APPROVED, OPEN -> objections(activity);
            case PROPOSED,
                    NEEDS_APPROVED,
                    PLANNING,
                    IN_REVIEW,
                    DELIVERED,
                    RECONCILING,
                    CLOSED,
                    DECLINED,
                    CANCELLED,
                    ON_HOLD,
                    EXPIRED,
                    WITHDRAWN -> List.of();
        };
    }

    private List<Objection> objections(ActivityId activity) {
        queries.await(activity);
        var start = schedules.of(activity).startsOn();
        return policy.objectionsToApproval(activity, start, queries.of(activity));
    }
}
