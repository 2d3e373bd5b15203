package org.baselinecme.planning.calendar;

import java.time.LocalDate;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.platform.kernel.ActivityId;

/** An activity as a calendar shows it. */
record CalendarEntry(
        ActivityId id, int version, String number, String title, Stage stage, LocalDate startsOn, LocalDate endsOn) {
    boolean isCanceled() {
        return stage == Stage.CANCELLED || stage == Stage.WITHDRAWN;
    }
}
