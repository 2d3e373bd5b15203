package org.baselinecme.delivery.attendance;

import java.util.List;
import java.util.Objects;
import org.baselinecme.delivery.attendance.AttendanceQueries.RecordedPresence;

/**
 * How much of one session a person's attendance is verified for.
 *
 * @param spans the verified time within the session as it was actually held, as a union
 * @param totalSeconds the most that reports without join times verify, never more than the session; 0 where there are none.
 *     They verify no particular part
 * @param evidence how it was verified, without repeats
 */
public record VerifiedAttendance(
        Session session, List<TimeInterval> spans, long totalSeconds, List<PresenceEvidence> evidence) {
    /** What these presences in a session verify together. */
    static VerifiedAttendance of(Session session, List<RecordedPresence> presences) {
        var held = session.held();
        var intervals = presences.stream()
                .flatMap(presence -> presence.within(held).stream())
                .toList();
        var total = presences.stream()
                .mapToLong(presence -> Objects.requireNonNullElse(presence.seconds(), 0))
                .max()
                .orElse(0);
        return new VerifiedAttendance(
                session,
                TimeInterval.union(TimeInterval.within(held, intervals)),
                Math.min(total, held.seconds()),
                presences.stream().map(RecordedPresence::evidence).distinct().toList());
    }

    /** Verified seconds: the union, or the total of a report without join times where that is more. */
    public long seconds() {
        return Math.max(TimeInterval.seconds(spans), totalSeconds);
    }

    /** The time that counts: the union; a total counts from the beginning of the session. */
    public List<TimeInterval> counted() {
        return totalSeconds > TimeInterval.seconds(spans)
                ? List.of(new TimeInterval(
                        session.held().from(), session.held().from().plusSeconds(totalSeconds)))
                : spans;
    }
}
