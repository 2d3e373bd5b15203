package org.baselinecme.delivery.participation;

import java.util.List;
import java.util.Objects;

/**
 * The registration page of an activity.
 *
 * @param when its days
 * @param next when its next session begins; empty where none is coming
 * @param beside the same time in the zone of the reader, where it differs
 * @param shown the learner notice
 * @param held until when the place of a guest is held who has not confirmed the address; empty for others
 * @param stream address of the stream for who is registered by it; empty for others, and until it is known
 * @param alone whether it has no sessions to attend
 */
record RegistrationPage(
        OfferedActivity offer,
        String when,
        String next,
        String beside,
        RegistrationSummary summary,
        List<AttendanceMode> ways,
        NoticeContent shown,
        String held,
        String stream,
        boolean alone) {
    /** Message key of what comes next for who is registered. */
    public String step() {
        var place = Objects.requireNonNull(summary.place());
        return alone && !place.waits() ? "registrations.step.alone" : place.step();
    }

    /** Where an activity without sessions is completed; empty where it has sessions. */
    public String completion() {
        return alone ? "/claims/" + offer.id() : "";
    }

    /** Whether there is more than one way of taking part. */
    public boolean isChoosing() {
        return ways.size() > 1;
    }

    /** Whether the reader can register and has not. */
    public boolean isRegistering() {
        return summary.open() && !summary.isMine();
    }
}
