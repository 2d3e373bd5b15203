package org.baselinecme.planning.designation;

import java.util.ArrayList;
import java.util.List;
import org.baselinecme.planning.activities.Gate;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.springframework.stereotype.Component;

/**
 * Requires credit that can be designated in advance, with amount and format, never retroactively (AMA PRA; R29), and
 * joint providers that are no ineligible companies (R19).
 */
@Component
class DesignationGate implements Gate {
    private final DesignationBasisQueries basis;
    private final CreditSystems systems;
    private final JointProviderPolicy jointProviders;

    DesignationGate(DesignationBasisQueries basis, CreditSystems systems, JointProviderPolicy jointProviders) {
        this.basis = basis;
        this.systems = systems;
        this.jointProviders = jointProviders;
    }

    @Override
    public List<Objection> objectionsTo(Stage target, ActivityId activity) {
        return switch (target) {
            case APPROVED -> objections(activity);
            case OPEN -> lasting(activity, basis.of(activity));
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
        var now = basis.of(activity);
        var page = "/activities/" + activity + "/credit";
        var found = new ArrayList<Objection>();
        if (now.isTooLate())
            found.add(Objection.blocking(
                    "designation.too-late", null, now.moments().say(now.starts())));
        if (now.systems().isEmpty()) found.add(Objection.blocking("designation.none-sought", page));
        if (!new StatementComposer(systems.templates()).hasAccreditation(now.content()))
            found.add(Objection.blocking("designation.no-wording", null));
        found.addAll(lasting(activity, now));
        return found;
    }

    /** What is asked again when the activity is opened. */
    private List<Objection> lasting(ActivityId activity, DesignationBasis now) {
        var found = new ArrayList<>(oneProfession(activity, now));
        found.addAll(jointProviders.objections(activity));
        return found;
    }

    private static List<Objection> oneProfession(ActivityId activity, DesignationBasis now) {
        return now.systems().contains(CreditSystem.IPCE)
                        && now.schedule().audience().size() < 2
                ? List.of(Objection.blocking("designation.one-profession", "/activities/" + activity + "/particulars"))
                : List.of();
    }
}
