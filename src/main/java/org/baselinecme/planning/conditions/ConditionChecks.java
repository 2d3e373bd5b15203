package org.baselinecme.planning.conditions;

import java.util.List;
import org.baselinecme.planning.designation.ApprovalCheck;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.springframework.stereotype.Component;

/** Shows the conditions of each credit system on the checklist before approval (R42, R44, R45). */
@Component
class ConditionChecks implements ApprovalCheck {
    private final CreditConditions conditions;

    ConditionChecks(CreditConditions conditions) {
        this.conditions = conditions;
    }

    @Override
    public List<Line> of(ActivityId activity) {
        return conditions.of(activity).entrySet().stream()
                .map(system -> new Line(
                        "conditions." + system.getKey(),
                        system.getValue().stream().noneMatch(Objection::blocks)))
                .toList();
    }
}
