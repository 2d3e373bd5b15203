package org.baselinecme.delivery.meetings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baselinecme.delivery.attendance.ReportedAttendance;
import org.baselinecme.delivery.attendance.TimeInterval;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A person or device in a report, with all its lines.
 *
 * @param key the email in lower case, else the name or number as in the file
 * @param email empty without one
 * @param spans union of their intervals, not clipped to the session
 * @param seconds a total without join times, if the report has nothing else
 * @param openEnded whether a leave time is missing and the end of the session is used
 */
record ReportedParticipant(
        String key,
        String name,
        String email,
        List<TimeInterval> spans,
        @Nullable Integer seconds,
        boolean openEnded) {
    private static final int SECONDS_A_MINUTE = 60;

    /** One per email, number or name, in the order of the file. */
    static List<ReportedParticipant> of(MeetingReport report) {
        return report.intervals().stream()
                .collect(Collectors.groupingBy(JoinInterval::key, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(ReportedParticipant::of)
                .toList();
    }

    private static ReportedParticipant of(List<JoinInterval> intervals) {
        var first = intervals.getFirst();
        return new ReportedParticipant(
                first.key(),
                first.name(),
                first.email(),
                TimeInterval.union(
                        intervals.stream().flatMap(ReportedParticipant::span).toList()),
                intervals.stream()
                        .flatMap(interval -> Stream.ofNullable(interval.seconds()))
                        .max(Integer::compare)
                        .orElse(null),
                intervals.stream().anyMatch(JoinInterval::openEnded));
    }

    private static Stream<TimeInterval> span(JoinInterval interval) {
        return interval.from() == null || interval.until() == null
                ? Stream.of()
                : Stream.of(new TimeInterval(interval.from(), interval.until()));
    }

    boolean isThere() {
        return !spans.isEmpty() || total() > 0;
    }

    private long total() {
        return seconds == null ? 0 : seconds;
    }

    /** Seconds in the file. */
    long all() {
        return Math.max(TimeInterval.seconds(spans), total());
    }

    /** Seconds within the session. */
    long within(TimeInterval session) {
        return Math.max(
                TimeInterval.seconds(TimeInterval.within(session, spans)), Math.min(total(), session.seconds()));
    }

    /** Whether only a total is known. */
    boolean isTotalOnly() {
        return spans.isEmpty() && total() > 0;
    }

    /** The attendance it verifies for the person matched to this row. */
    List<ReportedAttendance.Proven> proven(UUID row, PersonId person) {
        var stretches = spans.stream().map(span -> new ReportedAttendance.Proven(person, span, null, row));
        return total() == 0
                ? stretches.toList()
                : Stream.concat(stretches, Stream.of(new ReportedAttendance.Proven(person, null, seconds, row)))
                        .toList();
    }

    /** 59:55, minutes and seconds. */
    static String minutes(long seconds) {
        return "%d:%02d".formatted(seconds / SECONDS_A_MINUTE, seconds % SECONDS_A_MINUTE);
    }
}
