package org.baselinecme.delivery.participation;

import org.jspecify.annotations.Nullable;

/**
 * Registration for an activity as its public page shows it.
 *
 * @param open whether registration is open
 * @param free free seats; negative where the number is not limited
 * @param waiting how many people wait for a seat
 * @param place the registration of the reader; null where they are not registered or not signed in
 */
public record RegistrationSummary(
        String number,
        boolean open,
        int free,
        int waiting,
        @Nullable RegistrationStatus place) {
    /** Whether the reader is registered or waits. */
    public boolean isMine() {
        return place != null;
    }

    /** Whether the reader takes part by stream. */
    boolean isStreamed() {
        return place != null && place.way() == AttendanceMode.STREAMED;
    }

    public boolean isLimited() {
        return free >= 0;
    }

    public boolean isFull() {
        return free == 0 || waiting > 0;
    }
}
