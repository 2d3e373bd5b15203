package org.baselinecme.planning.designation;

import java.util.List;
import org.baselinecme.planning.activities.Gate;
import org.baselinecme.planning.activities.Schedule;
import org.baselinecme.planning.activities.Schedules;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.springframework.stereotype.Component;

/** Requires that a series spans at most twelve months: its credits are reported once for that time (PARS; R57). */
@Component
class SeriesGate implements Gate {
    private static final int MONTHS = 12;
    private final Schedules schedules;

    SeriesGate(Schedules schedules) {
        this.schedules = schedules;
    }

    @Override
    public List<Objection> objectionsTo(Stage target, ActivityId activity) {
        return switch (target) {
            case IN_REVIEW, APPROVED, OPEN ->
                isTooLong(schedules.of(activity))
                        ? List.of(Objection.blocking(
                                "series.too-long", "/activities/" + activity + "/particulars", MONTHS))
                        : List.of();
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

    /** From March 1 to the last day of February is twelve months. */
    static boolean isTooLong(Schedule schedule) {
        return schedule.isSeries()
                && !schedule.endsOn().isBefore(schedule.startsOn().plusMonths(MONTHS));
    }
}
