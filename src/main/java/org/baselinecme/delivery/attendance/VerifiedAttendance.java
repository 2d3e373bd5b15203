package org.baselinecme.delivery.attendance;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.baselinecme.delivery.attendance.AttendanceQueries.RecordedPresence;
import org.jspecify.annotations.Nullable;

/**
 * How much of one session a person's attendance is verified for.
 *
 * @param spans the verified time within the session as it was actually held, as a union; a total of a meeting with known times is
 *     placed at the beginning of its overlap with the session
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
        var placed = presences.stream()
                .flatMap(presence -> Stream.ofNullable(presence.total()))
                .toList();
        var total = presences.stream()
                .filter(presence -> presence.total() == null)
                .mapToLong(presence -> Objects.requireNonNullElse(presence.seconds(), 0))
                .max()
                .orElse(0);
        return new VerifiedAttendance(
                session,
                combine(held, intervals, placed),
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

    /**
     * The time within a session that intervals and totals verify together. Of the totals of one meeting the largest counts, at most
     * as long as meeting and session overlap, and never on top of intervals. It is placed at the beginning of the overlap.
     */
    public static List<TimeInterval> combine(TimeInterval held, List<TimeInterval> spans, List<Total> totals) {
        var known = TimeInterval.union(TimeInterval.within(held, spans));
        for (var meeting : meetings(held, totals)) {
            var length = totals.stream()
                    .mapToLong(total -> total.within(meeting))
                    .max()
                    .orElse(0);
            if (length <= TimeInterval.seconds(TimeInterval.within(meeting, known))) continue;
            var others = new ArrayList<>(TimeInterval.without(List.of(meeting), known));
            others.add(new TimeInterval(meeting.from(), meeting.from().plusSeconds(length)));
            known = TimeInterval.union(others);
        }
        return known;
    }

    private static List<TimeInterval> meetings(TimeInterval held, List<Total> totals) {
        return TimeInterval.union(totals.stream()
                .flatMap(total ->
                        TimeInterval.within(held, List.of(Objects.requireNonNullElse(total.window, held))).stream())
                .toList());
    }

    /** How long somebody attended a meeting, without saying when; the window is null if its time is not known. */
    public record Total(int seconds, @Nullable TimeInterval window) {
        private long within(TimeInterval meeting) {
            if (window == null) return Math.min(seconds, meeting.seconds());
            return Math.min(seconds, TimeInterval.seconds(TimeInterval.within(meeting, List.of(window))));
        }
    }
}
