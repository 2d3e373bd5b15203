package org.baselinecme.planning.designation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.baselinecme.planning.activities.Gate;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.planning.systems.CreditSystems;
import org.baselinecme.planning.systems.Statement;
import org.baselinecme.planning.systems.StyledText;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Credits;
import org.baselinecme.platform.kernel.Objection;
import org.springframework.stereotype.Component;

/**
 * Requires credit that can be designated in advance, with amount and format, never retroactively (AMA PRA; R29), and
 * joint providers that are no ineligible companies (R19).
 */
@Component
class DesignationGate implements Gate {
    private static final int LONGEST = 60;
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
        if (!systems.composer().hasAccreditation(now.content()))
            found.add(Objection.blocking("designation.no-wording", null));
        for (var system : now.systems())
            if (now.credits(system).equals(Credits.NONE) && !now.maximum().equals(Credits.NONE))
                found.add(Objection.blocking(
                        "designation.too-short",
                        page,
                        systems.at(system, now.moments().now()).name()));
        found.addAll(lasting(activity, now));
        return found;
    }

    /** What is asked again when the activity is opened. */
    private List<Objection> lasting(ActivityId activity, DesignationBasis now) {
        var found = new ArrayList<>(jointProviders.objections(activity));
        unconfirmed(now).ifPresent(found::add);
        return found;
    }

    /** Advises to have wordings confirmed that would be locked now. */
    private Optional<Objection> unconfirmed(DesignationBasis now) {
        var names = systems.composer().compose(now.content()).stream()
                .filter(statement -> !statement.verified())
                .map(Statement::words)
                .map(StyledText::plain)
                .map(text -> text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text)
                .collect(Collectors.joining(" · "));
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(Objection.advice("designation.wording-unconfirmed", null, names));
    }
}
