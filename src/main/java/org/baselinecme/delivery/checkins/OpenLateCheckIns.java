package org.baselinecme.delivery.checkins;

import org.baselinecme.delivery.attendance.UndecidedCheckIns;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.stereotype.Component;

/** Counts the undecided late check-ins for the list of sessions. */
@Component
class OpenLateCheckIns implements UndecidedCheckIns {
    private final LateCheckInQueries queries;

    OpenLateCheckIns(LateCheckInQueries queries) {
        this.queries = queries;
    }

    @Override
    public int of(ActivityId activity) {
        return queries.open(activity).size();
    }
}
