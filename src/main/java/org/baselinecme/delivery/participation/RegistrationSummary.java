package org.baselinecme.delivery.participation;

import org.jspecify.annotations.Nullable;

/**
 * What the public page of an activity says of registering.
 *
 * @param open whether one can register now
 * @param free seats that are free; below none where any number may come
 * @param waiting how many wait for one
 * @param place how I stand; null where I am not registered, or nobody knows who I am
 */
public record RegistrationSummary(
        String number,
        boolean open,
        int free,
        int waiting,
        @Nullable RegistrationStatus place) {
    /** Whether I am registered, or wait. */
    public boolean isMine() {
        return place != null;
    }

    public boolean isLimited() {
        return free >= 0;
    }

    public boolean isFull() {
        return free == 0 || waiting > 0;
    }
}
