package org.baselinecme.delivery.participation;

import java.util.List;

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
     * @param stream address of the stream for who takes part by it; empty for others, and until it is known
     * @param canceled why it was canceled; empty where it was not
     * @param alone whether it has no sessions to attend
     * @param beside the same time in the zone of the reader, where it differs
     */
    record Row(
            OfferedActivity offer,
            RegistrationStatus place,
            String when,
            String beside,
            String stream,
            String canceled,
            boolean alone) {
        /** Message key of what comes next. */
        public String step() {
            if (isOff()) return "registrations.step.off";
            if (alone && !place.waits()) return "registrations.step.alone";
            return stream.isEmpty() ? place.step() : "registrations.step.join";
        }

        /** Where an activity without sessions is completed; empty for others. */
        public String completion() {
            return alone && !place.waits() && !isOff() ? "/claims/" + offer.id() : "";
        }

        /** Whether it was canceled; its page says why. */
        public boolean isOff() {
            return offer.isOff();
        }
    }
}
