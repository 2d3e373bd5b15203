package org.baselinecme.delivery.attendance;

import java.util.List;

/**
 * What is proven of one person's presence in one session.
 *
 * @param spans the proven time within the session as it really was, as a union
 * @param totalSeconds the most that reports without join times prove, never more than the session; 0 where there are none.
 *     They prove no particular part
 * @param evidence how it was proven, without repeats
 */
public record VerifiedAttendance(
        Session session, List<TimeInterval> spans, long totalSeconds, List<PresenceEvidence> evidence) {
    /** Seconds that are proven: the union, or the total of a report without join times where that is more. */
    public long seconds() {
        return Math.max(TimeInterval.seconds(spans), totalSeconds);
    }

    /** The time that counts: the union; a total is counted from the beginning of the session on. */
    public List<TimeInterval> counted() {
        return totalSeconds > TimeInterval.seconds(spans)
                ? List.of(new TimeInterval(
                        session.held().from(), session.held().from().plusSeconds(totalSeconds)))
                : spans;
    }
}
