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
 * Planners are cleared before planning begins (R4); a proposal may stand before, marked. Faculty and others may follow:
 * they are asked for before the education of their session starts (R1).
 */
@Component
class ClearanceGate implements Gate {
    private final ClearanceQueries dossiers;
    private final DisclosureRequests docket;
    private final People people;
    private final Office office;

    ClearanceGate(ClearanceQueries dossiers, DisclosureRequests docket, People people, Office office) {
        this.dossiers = dossiers;
        this.docket = docket;
        this.people = people;
        this.office = office;
    }

    @Override
    public List<Objection> objectionsTo(Stage target, ActivityId activity) {
        return switch (target) {
            case NEEDS_APPROVED, PLANNING, IN_REVIEW, APPROVED -> asked(target, activity);
            case PROPOSED, OPEN, DELIVERED, RECONCILING, CLOSED, DECLINED, CANCELLED, ON_HOLD, EXPIRED, WITHDRAWN ->
                List.of();
        };
    }

    private List<Objection> asked(Stage target, ActivityId activity) {
        if (docket.exemption(activity).isPresent()) return List.of();
        var open = dossiers.of(activity).stream().filter(c -> !c.isCleared()).toList();
        var names =
                people.names(open.stream().map(c -> c.contributor().person()).toList());
        return open.stream()
                .flatMap(c ->
                        against(target, c, names.getOrDefault(c.contributor().person(), "")))
                .toList();
    }

    private Stream<Objection> against(Stage target, ContributorClearance person, String name) {
        var key = "clearance.open."
                + person.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var mend = Clearances.review(person.contributor().activity(), person);
        if (person.contributor().role().isPlanner())
            return Stream.of(
                    target == Stage.NEEDS_APPROVED
                            ? Objection.advice("clearance.unmitigated-planner", mend, name, days(person))
                            : Objection.blocking(key, mend, name));
        return target == Stage.NEEDS_APPROVED || target == Stage.PLANNING
                ? Stream.empty()
                : Stream.of(Objection.advice(key + ".later", mend, name));
    }

    private long days(ContributorClearance person) {
        return person.gapDays(office.moments().now());
    }
}
