package org.baselinecme.planning.designation;

import java.util.ArrayList;
import java.util.List;
import org.baselinecme.planning.activities.Gate;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.springframework.stereotype.Component;

/** Credit is designated in advance, with amount and format, never retroactively (AMA PRA; R29). */
@Component
class DesignationGate implements Gate {
    private final Preparation preparation;
    private final CreditSystems systems;

    DesignationGate(Preparation preparation, CreditSystems systems) {
        this.preparation = preparation;
        this.systems = systems;
    }

    @Override
    public List<Objection> objectionsTo(Stage target, ActivityId activity) {
        return switch (target) {
            case APPROVED -> asked(activity);
            case OPEN -> oneProfession(activity, preparation.of(activity));
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

    private List<Objection> asked(ActivityId activity) {
        var prepared = preparation.of(activity);
        var page = "/activities/" + activity + "/credit";
        var found = new ArrayList<Objection>();
        if (prepared.isTooLate())
            found.add(Objection.blocking(
                    "designation.too-late", null, prepared.moments().say(prepared.starts())));
        if (prepared.credits().isEmpty()) found.add(Objection.blocking("designation.none-sought", page));
        if (!new StatementComposer(systems.templates()).knows(prepared.facts()))
            found.add(Objection.blocking("designation.no-wording", null));
        found.addAll(oneProfession(activity, prepared));
        return found;
    }

    private static List<Objection> oneProfession(ActivityId activity, Preparation.Prepared prepared) {
        return prepared.credits().containsKey(CreditSystem.IPCE)
                        && prepared.schedule().audience().size() < 2
                ? List.of(Objection.blocking("designation.one-profession", "/activities/" + activity + "/particulars"))
                : List.of();
    }
}
