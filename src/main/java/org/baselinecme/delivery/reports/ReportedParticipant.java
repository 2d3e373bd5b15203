package org.baselinecme.delivery.reports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.baselinecme.delivery.attendance.ReportedAttendance;
import org.baselinecme.delivery.attendance.TimeInterval;
import org.baselinecme.delivery.attendance.VerifiedAttendance;
import org.baselinecme.delivery.attendance.VerifiedAttendance.Total;
import org.baselinecme.platform.kernel.PersonId;

/**
 * A person or device in a report, with all its lines.
 *
 * @param key the email in lower case, else the name or number as in the file
 * @param email empty without one
 * @param spans union of their intervals, not clipped to the session
 * @param totals lengths without a place in time
 * @param openEnded whether a leave time is missing and the end of the session is used
 */
public record ReportedParticipant(
        String key, String name, String email, List<TimeInterval> spans, List<Total> totals, boolean openEnded) {
    private static final int SECONDS_A_MINUTE = 60;

    /** One per email, number or name, in the order of the file; lines of one name at the same time are two people. */
    public static List<ReportedParticipant> of(MeetingReport report) {
        var groups = new LinkedHashMap<String, List<List<JoinInterval>>>();
        for (var interval : report.intervals()) {
            var same = groups.computeIfAbsent(interval.key(), key -> new ArrayList<>());
            same.stream()
                    .filter(group ->
                            !interval.email().isEmpty() || group.stream().noneMatch(one -> isBeside(one, interval)))
                    .findFirst()
                    .orElseGet(() -> added(same))
                    .add(interval);
        }
        return groups.entrySet().stream()
                .flatMap(entry -> numbered(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static List<JoinInterval> added(List<List<JoinInterval>> groups) {
        var group = new ArrayList<JoinInterval>();
        groups.add(group);
        return group;
    }

    private static boolean isBeside(JoinInterval one, JoinInterval other) {
        if (one.total() != null || other.total() != null)
            return (one.total() != null || one.span() != null) && (other.total() != null || other.span() != null);
        if (one.span() == null || other.span() == null) return false;
        return one.span().from().isBefore(other.span().until())
                && other.span().from().isBefore(one.span().until());
    }

    private static Stream<ReportedParticipant> numbered(String key, List<List<JoinInterval>> groups) {
        return Stream.iterate(0, i -> i < groups.size(), i -> i + 1)
                .map(i -> of(i == 0 ? key : key + " (" + (i + 1) + ")", groups.get(i)));
    }

    private static ReportedParticipant of(String key, List<JoinInterval> intervals) {
        var first = intervals.getFirst();
        return new ReportedParticipant(
                key,
                first.name(),
                first.email(),
                TimeInterval.union(intervals.stream()
                        .flatMap(interval -> Stream.ofNullable(interval.span()))
                        .toList()),
                intervals.stream()
                        .flatMap(interval -> Stream.ofNullable(interval.total()))
                        .distinct()
                        .toList(),
                intervals.stream().anyMatch(JoinInterval::openEnded));
    }

    /** Whether the report says that they attended. */
    public boolean isThere() {
        return !spans.isEmpty() || total() > 0;
    }

    /** Seconds of the totals: the largest of each meeting. */
    public int total() {
        return sum(totals);
    }

    /** The seconds of totals: the largest of each meeting, and meetings after each other add up. */
    private static int sum(List<Total> totals) {
        var windows = TimeInterval.union(totals.stream()
                .flatMap(total -> Stream.ofNullable(total.window()))
                .toList());
        var timed = windows.stream()
                .mapToInt(window -> totals.stream()
                        .filter(total -> total.window() != null
                                && total.window().from().isBefore(window.until())
                                && window.from().isBefore(total.window().until()))
                        .mapToInt(Total::seconds)
                        .max()
                        .orElse(0))
                .sum();
        var untimed = totals.stream()
                .filter(total -> total.window() == null)
                .mapToInt(Total::seconds)
                .max()
                .orElse(0);
        return Math.max(timed, untimed);
    }

    /** Seconds in the file. */
    public long all() {
        return Math.max(TimeInterval.seconds(spans), total());
    }

    /** Seconds within the session. */
    public long within(TimeInterval session) {
        return TimeInterval.seconds(VerifiedAttendance.combine(session, spans, totals));
    }

    /** Whether only a total is known. */
    public boolean isTotalOnly() {
        return spans.isEmpty() && total() > 0;
    }

    /** The attendance it verifies for the person matched to this row. */
    public List<ReportedAttendance.Proven> proven(java.util.UUID row, PersonId person) {
        return Stream.concat(
                        spans.stream().map(span -> new ReportedAttendance.Proven(person, span, null, row)),
                        totals.stream()
                                .filter(total -> total.seconds() > 0)
                                .map(total ->
                                        new ReportedAttendance.Proven(person, total.window(), total.seconds(), row)))
                .toList();
    }

    /** 59:55, minutes and seconds. */
    public static String minutes(long seconds) {
        return "%d:%02d".formatted(seconds / SECONDS_A_MINUTE, seconds % SECONDS_A_MINUTE);
    }
}
