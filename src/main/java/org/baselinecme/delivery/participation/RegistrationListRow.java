package org.baselinecme.delivery.participation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A registration as the office reads it.
 *
 * @param name of the person it is by now, however they were entered
 * @param profession a code of the list {@code profession}
 * @param unproven whether it is a guest whose address nobody has confirmed
 * @param seatedAt null while waiting
 * @param withdrawnAt null where it stands
 */
record RegistrationListRow(
        String name,
        String credentials,
        String profession,
        String email,
        boolean unproven,
        AttendanceMode way,
        boolean walkedIn,
        Instant at,
        @Nullable Instant seatedAt,
        @Nullable Instant withdrawnAt) {
    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    public boolean isWaiting() {
        return !isWithdrawn() && seatedAt == null;
    }

    public boolean isRegistered() {
        return !isWithdrawn() && seatedAt != null;
    }

    /** Message key of how it stands. */
    public String message() {
        if (isWithdrawn()) return "registration.is-withdrawn";
        return isWaiting() ? "registration.waiting" : "registration.registered";
    }
}
