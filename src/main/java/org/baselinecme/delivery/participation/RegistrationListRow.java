package org.baselinecme.delivery.participation;

import java.time.Instant;
import java.util.UUID;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A registration as staff see it.
 *
 * @param id of the registration
 * @param name of the person, under whom all merged entries are read
 * @param profession a code of the list {@code profession}
 * @param unproven whether it is a guest whose address was not confirmed
 * @param seatedAt null while waiting
 * @param withdrawnAt null where it is in effect
 */
record RegistrationListRow(
        UUID id,
        PersonId person,
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

    /** Message key of the status. */
    public String message() {
        if (isWithdrawn()) return "registration.is-withdrawn";
        return isWaiting() ? "registration.waiting" : "registration.registered";
    }
}
