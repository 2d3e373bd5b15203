package org.baselinecme.delivery.participation;

import java.time.LocalDate;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.platform.kernel.ActivityId;

/**
 * An activity as it is offered to the public.
 *
 * @param number the office's own, part of its public address
 */
record OfferedActivity(ActivityId id, String number, String title, Stage stage, LocalDate startsOn, LocalDate endsOn) {
    /** Whether registration is open: the activity is open and its last day is not past. */
    boolean takes(LocalDate today) {
        return stage == Stage.OPEN && !endsOn.isBefore(today);
    }

    /**
     * Whether sessions of an activity in this stage are being or were held, also before it was canceled: people who were present
     * are registered afterwards, too.
     */
    static boolean isHeld(Stage stage) {
        return stage == Stage.OPEN
                || stage == Stage.DELIVERED
                || stage == Stage.RECONCILING
                || stage == Stage.CANCELLED;
    }

    /** Whether it was canceled. */
    public boolean isOff() {
        return stage == Stage.CANCELLED || stage == Stage.WITHDRAWN;
    }

    /** The path of its registration page. */
    String page() {
        return RegistrationLink.path(number);
    }
}
