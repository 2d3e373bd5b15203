package org.baselinecme.delivery.participation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * On what terms one can register.
 *
 * @param version 0 before anything was said
 * @param seats in the room; null is any number
 * @param streamed whether one can take part by stream, too
 */
record RegistrationTerms(int version, @Nullable Integer seats, boolean streamed) {
    static final RegistrationTerms NONE = new RegistrationTerms(0, null, false);

    /** The ways to choose from. */
    public List<AttendanceMode> ways() {
        return streamed ? List.of(AttendanceMode.values()) : List.of(AttendanceMode.IN_PERSON);
    }

    /** The seats as a fact says them; empty for any number. */
    String seatsText() {
        return seats == null ? "" : seats.toString();
    }

    /** How many are free when so many are taken; never below none. */
    int free(int taken) {
        return seats == null ? Integer.MAX_VALUE : Math.max(0, seats - taken);
    }
}
