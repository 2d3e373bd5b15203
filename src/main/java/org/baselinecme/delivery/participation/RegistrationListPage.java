package org.baselinecme.delivery.participation;

import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.lists.ListPage;

/**
 * The registrations of an activity for staff.
 *
 * @param open whether registration is open
 * @param list a page of every registration, withdrawn ones included
 */
record RegistrationListPage(Standing place, SeatTerms terms, Counts counts, boolean open, ListPage list) {
    /** Whether people are registered by stream and have no address to join. */
    public boolean isStreamMissing() {
        return terms.streamAddress().isEmpty() && counts.streamed() > 0;
    }

    public boolean isLimited() {
        return terms.seats() != null;
    }

    public boolean isOverFull() {
        return terms.seats() != null && counts.inPerson() > terms.seats();
    }

    /**
     * How many people are registered.
     *
     * @param unproven guests who have not confirmed their address
     */
    record Counts(int inPerson, int streamed, int waiting, int unproven) {
        /** How many have a place. */
        public int registered() {
            return inPerson + streamed;
        }
    }
}
