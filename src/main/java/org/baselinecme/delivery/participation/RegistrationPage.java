package org.baselinecme.delivery.participation;

import java.util.List;

/**
 * The registration page of an activity.
 *
 * @param when its days
 * @param next when its next session begins; empty where none is coming
 * @param beside the same time in the zone of the reader, where it differs
 * @param shown the learner notice
 * @param held until when the place of a guest is held who has not confirmed the address; empty for others
 * @param stream address of the stream for who is registered by it; empty for others, and until it is known
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
        String stream) {
    /** Whether there is more than one way of taking part. */
    public boolean isChoosing() {
        return ways.size() > 1;
    }

    /** Whether the reader can register and has not. */
    public boolean isRegistering() {
        return summary.open() && !summary.isMine();
    }
}
