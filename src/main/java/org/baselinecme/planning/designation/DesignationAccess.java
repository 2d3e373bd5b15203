package org.baselinecme.planning.designation;

import java.util.List;
import org.baselinecme.planning.activities.Schedules;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Standings;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.stereotype.Component;

/** Checks whether somebody may change the requested credit and the joint providers of an activity now. */
@Component
class DesignationAccess {
    private final Standings standings;
    private final Schedules schedules;

    DesignationAccess(Standings standings, Schedules schedules) {
        this.standings = standings;
        this.schedules = schedules;
    }

    /** {@link Refused} once credit is designated or the activity has ended. */
    void requireOpen(Me me, ActivityId activity) {
        if (!isOpen(stage(me, activity)))
            throw new Refused(List.of(Objection.blocking("designation.fixed", "/activities/" + activity + "/credit")));
    }

    /** The stage of an activity where {@code me} chooses credit. */
    Stage stage(Me me, ActivityId activity) {
        standings.where(me, Duty.SEEK_CREDIT, activity);
        return schedules.of(activity).stage();
    }

    static boolean isOpen(Stage stage) {
        return switch (stage) {
            case PROPOSED, NEEDS_APPROVED, PLANNING, IN_REVIEW -> true;
            case APPROVED, OPEN, DELIVERED, RECONCILING, CLOSED, DECLINED, CANCELLED, ON_HOLD, EXPIRED, WITHDRAWN ->
                false;
        };
    }
}
