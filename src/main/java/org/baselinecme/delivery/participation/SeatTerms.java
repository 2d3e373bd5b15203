package org.baselinecme.delivery.participation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The terms of registering for an activity.
 *
 * @param version 0 before they are set
 * @param seats in person; null for unlimited
 * @param streamed whether people may also take part by stream
 * @param streamAddress where they join, for those who are registered by stream only; empty while unknown
 */
record SeatTerms(int version, @Nullable Integer seats, boolean streamed, String streamAddress) {
    SeatTerms(int version, @Nullable Integer seats, boolean streamed) {
        this(version, seats, streamed, "");
    }

    static final SeatTerms NONE = new SeatTerms(0, null, false);

    /** The modes of attendance to choose from. */
    public List<AttendanceMode> ways() {
        return streamed ? List.of(AttendanceMode.values()) : List.of(AttendanceMode.IN_PERSON);
    }

    /** The seats as text; empty for any number. */
    String seatsText() {
        return seats == null ? "" : seats.toString();
    }

    /** How many seats are free when so many are taken; never negative. */
    int free(int taken) {
        return seats == null ? Integer.MAX_VALUE : Math.max(0, seats - taken);
    }
}
