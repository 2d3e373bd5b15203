package org.baselinecme.delivery.participation;

import java.time.Instant;
import java.util.UUID;

/**
 * How a person is registered for an activity.
 *
 * @param waits whether they are on the waiting list
 * @param position on the waiting list, from 1; 0 with a seat
 */
record RegistrationStatus(UUID id, AttendanceMode way, boolean waits, int position, Instant at) {
    /** Message key of the status. */
    public String message() {
        return waits ? "registration.waiting" : "registration.registered";
    }

    /** Message key of what to do next. */
    public String step() {
        if (waits) return "registrations.step.wait";
        return way == AttendanceMode.STREAMED ? "registrations.step.stream" : "registrations.step.come";
    }

    public String tone() {
        return waits ? "info" : "ok";
    }
}
