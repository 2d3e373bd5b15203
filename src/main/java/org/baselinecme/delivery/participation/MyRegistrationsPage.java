package org.baselinecme.delivery.participation;

import java.util.List;
import org.baselinecme.planning.activities.Stage;

/**
 * What the current person is registered for.
 *
 * @param coming the soonest first
 * @param past ended or cancelled activities, the latest first
 * @param unproven whether the person is a guest who has not confirmed the address
 */
record MyRegistrationsPage(List<Row> coming, List<Row> past, boolean unproven) {
    public boolean isEmpty() {
        return coming.isEmpty() && past.isEmpty();
    }

    /**
     * One activity.
     *
     * @param when its next session, else its days
     * @param beside the same time in the zone of the reader, where it differs
     */
    record Row(OfferedActivity offer, RegistrationStatus place, String when, String beside) {
        /** Message key of what comes next. */
        public String step() {
            if (!isListed()) return "registrations.step.off";
            return place.step();
        }

        /** Whether the activity still has a public page. */
        public boolean isListed() {
            return offer.stage() != Stage.CANCELLED && offer.stage() != Stage.WITHDRAWN;
        }
    }
}
