package org.baselinecme.planning.conditions;

import java.util.List;
import org.baselinecme.planning.activities.Gate;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.springframework.stereotype.Component;

/** Asks the conditions of credit systems at review, where they advise, and at approval and opening (R42, R44, R45). */
@Component
class ConditionGate implements Gate {
    private final CreditConditions conditions;

    ConditionGate(CreditConditions conditions) {
        this.conditions = conditions;
    }

    @Override
    public List<Objection> objectionsTo(Stage target, ActivityId activity) {
        return switch (target) {
            case APPROVED, OPEN -> missing(activity);
            case IN_REVIEW ->
                missing(activity).stream()
                        .map(one -> new Objection(one.key(), one.mend(), false, one.arguments()))
                        .toList();
            case PROPOSED,
                    NEEDS_APPROVED,
                    PLANNING,
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

    private List<Objection> missing(ActivityId activity) {
        return conditions.of(activity).values().stream().flatMap(List::stream).toList();
    }
}
