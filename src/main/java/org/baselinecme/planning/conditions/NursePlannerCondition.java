package org.baselinecme.planning.conditions;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.baselinecme.planning.activities.ContentRole;
import org.baselinecme.planning.systems.CreditSystem;
import org.baselinecme.platform.kernel.Objection;
import org.springframework.stereotype.Component;

/**
 * Nursing credit needs a nurse planner from the start of planning (ANCC; R45). Offices that hold accreditation for nursing
 * can't do without; the others are advised, because their approver asks for it.
 */
@Component
class NursePlannerCondition implements CreditCondition {
    private static final Set<String> NURSES = Set.of("NURSE", "NURSE_PRACTITIONER");
    private static final Set<String> WITHOUT_NURSING = Set.of("ACCME_DIRECT", "STATE_ACCREDITED");

    @Override
    public String system() {
        return CreditSystem.ANCC;
    }

    @Override
    public List<Objection> against(PlannedCredit activity) {
        var people = "/activities/" + activity.activity() + "/people";
        var first = activity.planners().stream()
                .filter(planner -> planner.role() == ContentRole.NURSE_PLANNER)
                .filter(planner -> NURSES.contains(planner.profession()))
                .min((one, other) -> one.since().compareTo(other.since()));
        if (first.isEmpty())
            return List.of(
                    WITHOUT_NURSING.contains(activity.umbrella())
                            ? Objection.advice("condition.nurse-planner", people)
                            : Objection.blocking("condition.nurse-planner", people));
        var began = activity.planningBegan();
        if (began == null) return List.of();
        var days = Duration.between(began, first.get().since()).toDays();
        if (days < 1) return List.of();
        return List.of(Objection.advice(
                "condition.nurse-planner-late", people, first.get().name(), days));
    }
}
