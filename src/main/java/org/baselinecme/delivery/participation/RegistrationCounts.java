package org.baselinecme.delivery.participation;

/**
 * How many people are registered for an activity.
 *
 * @param unproven guests who have not confirmed their address
 */
record RegistrationCounts(int inPerson, int streamed, int waiting, int unproven) {
    /** How many have a place. */
    public int registered() {
        return inPerson + streamed;
    }
}
