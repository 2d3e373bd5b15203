package org.baselinecme.delivery.participation;

import java.time.LocalDate;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.platform.kernel.ActivityId;

/**
 * An activity as it is offered to everybody.
 *
 * @param number the office's own, which its address carries
 */
record OfferedActivity(ActivityId id, String number, String title, Stage stage, LocalDate startsOn, LocalDate endsOn) {
    /** Whether one can register: it is open, and its last day is not past. */
    boolean takes(LocalDate today) {
        return stage == Stage.OPEN && !endsOn.isBefore(today);
    }

    /** Whether it is held or was: who was there is taken in afterwards, too. */
    boolean isHeld() {
        return stage == Stage.OPEN || stage == Stage.DELIVERED || stage == Stage.RECONCILING;
    }

    /** Its page of registration. */
    String page() {
        return "/catalogue/" + number + "/registration";
    }
}
