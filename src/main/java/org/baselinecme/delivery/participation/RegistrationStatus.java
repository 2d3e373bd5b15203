package org.baselinecme.delivery.participation;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody's registration that stands.
 *
 * @param waits whether it is on the waiting list
 * @param position there, counted from 1; 0 with a seat
 */
record RegistrationStatus(UUID id, AttendanceMode way, boolean waits, int position, Instant at) {
    /** Message key of how it stands. */
    public String message() {
        return waits ? "registration.waiting" : "registration.registered";
    }

    /** Message key of what to do now. */
    public String step() {
        if (waits) return "registrations.step.wait";
        return way == AttendanceMode.STREAMED ? "registrations.step.stream" : "registrations.step.come";
    }

    public String tone() {
        return waits ? "wait" : "ok";
    }
}
