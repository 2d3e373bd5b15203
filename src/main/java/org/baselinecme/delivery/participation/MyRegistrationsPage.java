package org.baselinecme.delivery.participation;

import java.util.List;
import org.baselinecme.planning.activities.Stage;

/**
 * What I take part in.
 *
 * @param coming the soonest first
 * @param past what is over, or was called off, the latest first
 * @param unproven whether I came as a guest and have not confirmed my address
 */
record MyRegistrationsPage(List<Row> coming, List<Row> past, boolean unproven) {
    public boolean isEmpty() {
        return coming.isEmpty() && past.isEmpty();
    }

    /**
     * One activity.
     *
     * @param when its next session, else its days
     * @param beside the same moment by my own clocks, where they show another
     */
    record Row(OfferedActivity offer, RegistrationStatus place, String when, String beside) {
        /** Message key of what comes next. */
        public String step() {
            if (!isListed()) return "registrations.step.off";
            return place.step();
        }

        /** Whether the public page still tells of it. */
        public boolean isListed() {
            return offer.stage() != Stage.CANCELLED && offer.stage() != Stage.WITHDRAWN;
        }
    }
}
