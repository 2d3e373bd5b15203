package org.baselinecme.planning.agenda;

import java.util.List;
import java.util.stream.Stream;
import org.baselinecme.planning.activities.Gate;
import org.baselinecme.planning.activities.Schedules;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.springframework.stereotype.Component;

/** An agenda that gives credit stands before review and approval, and keeps promotion away from education (R16). */
@Component
class AgendaGate implements Gate {
    private final AgendaQueries slots;
    private final Schedules schedules;

    AgendaGate(AgendaQueries slots, Schedules schedules) {
        this.slots = slots;
        this.schedules = schedules;
    }

    @Override
    public List<Objection> objectionsTo(Stage target, ActivityId activity) {
        return switch (target) {
            case IN_REVIEW, APPROVED, OPEN -> asked(activity);
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

    private List<Objection> asked(ActivityId activity) {
        var items = slots.of(activity);
        var schedule = schedules.of(activity);
        var rules = new AgendaPolicy(activity, schedule, items).all().stream();
        var credit = slots.maximum(activity, items).isNothing()
                ? Stream.of(Objection.blocking("agenda.no-credit", "/activities/" + activity + "/agenda"))
                : Stream.<Objection>empty();
        return Stream.concat(credit, rules).toList();
    }
}
