package org.baselinecme.planning.agenda;

import java.util.List;
import java.util.stream.Stream;
import org.baselinecme.planning.activities.Gate;
import org.baselinecme.planning.activities.Schedules;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.springframework.stereotype.Component;

/** Requires an agenda that gives credit before review, and promotion apart from education (R16). */
@Component
class AgendaGate implements Gate {
    private final AgendaQueries agenda;
    private final Schedules schedules;
    private final FacultyElsewhere elsewhere;

    AgendaGate(AgendaQueries agenda, Schedules schedules, FacultyElsewhere elsewhere) {
        this.elsewhere = elsewhere;
        this.agenda = agenda;
        this.schedules = schedules;
    }

    @Override
    public List<Objection> objectionsTo(Stage target, ActivityId activity) {
        return switch (target) {
            case IN_REVIEW, APPROVED, OPEN -> objections(activity);
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

    private List<Objection> objections(ActivityId activity) {
        var items = agenda.of(activity);
        var schedule = schedules.of(activity);
        var conflicts = new AgendaPolicy(activity, schedule, items).objections().stream();
        var credit = agenda.maximum(activity, schedule.format(), items).isZero()
                ? Stream.of(Objection.blocking("agenda.no-credit", "/activities/" + activity + "/agenda"))
                : Stream.<Objection>empty();
        var path = agenda.basis(schedule.format()).path() == CompletionPath.NONE
                ? Stream.of(Objection.blocking("agenda.no-path", "/activities/" + activity + "/needs"))
                : Stream.<Objection>empty();
        return Stream.of(path, credit, conflicts, elsewhere.of(activity).stream())
                .flatMap(found -> found)
                .toList();
    }
}
