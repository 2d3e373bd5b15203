package org.baselinecme.planning.disclosures;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.people.People;
import org.baselinecme.planning.activities.Gate;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.springframework.stereotype.Component;

/**
 * Planners are cleared before planning begins (R4); at the approval of needs an open one is advice. Faculty and others may
 * follow later: they block the start of their session, not the stages before it (R1).
 */
@Component
class ClearanceGate implements Gate {
    private final ClearanceQueries clearances;
    private final StandardExemptionRepository exemptions;
    private final People people;
    private final Office office;

    ClearanceGate(ClearanceQueries clearances, StandardExemptionRepository exemptions, People people, Office office) {
        this.clearances = clearances;
        this.exemptions = exemptions;
        this.people = people;
        this.office = office;
    }

    @Override
    public List<Objection> objectionsTo(Stage target, ActivityId activity) {
        return switch (target) {
            case NEEDS_APPROVED, PLANNING, IN_REVIEW, APPROVED -> objectionsToOpen(target, activity);
            case PROPOSED, OPEN, DELIVERED, RECONCILING, CLOSED, DECLINED, CANCELLED, ON_HOLD, EXPIRED, WITHDRAWN ->
                List.of();
        };
    }

    private List<Objection> objectionsToOpen(Stage target, ActivityId activity) {
        if (exemptions.findById(activity).isPresent()) return List.of();
        var open = clearances.of(activity).stream().filter(c -> !c.isCleared()).toList();
        var names =
                people.names(open.stream().map(c -> c.contributor().person()).toList());
        return open.stream()
                .flatMap(c ->
                        objections(target, c, names.getOrDefault(c.contributor().person(), "")))
                .toList();
    }

    private Stream<Objection> objections(Stage target, ContributorClearance person, String name) {
        var key = "clearance.open."
                + person.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var review = person.reviewPath();
        if (person.contributor().role().isPlanner())
            return Stream.of(
                    target == Stage.NEEDS_APPROVED
                            ? Objection.advice("clearance.unmitigated-planner", review, name, days(person))
                            : Objection.blocking(key, review, name));
        return target == Stage.NEEDS_APPROVED || target == Stage.PLANNING
                ? Stream.empty()
                : Stream.of(Objection.advice(key + ".later", review, name));
    }

    private long days(ContributorClearance person) {
        return person.gapDays(office.moments().now());
    }
}
