package org.baselinecme.delivery.attendance;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.baselinecme.office.office.Moments;
import org.baselinecme.planning.agenda.SlotTime;
import org.baselinecme.platform.kernel.DateText;

/** An interval of time that begins before it ends. */
public record TimeInterval(Instant from, Instant until) {
    /** Rejects an interval that does not begin before it ends. */
    public TimeInterval {
        if (!from.isBefore(until)) throw new IllegalArgumentException("ends before it begins: " + from + " " + until);
    }

    /** Its times in the zone of the office: 8:03–8:51 AM; with the date of an end on another day. */
    public String times(Moments moments) {
        return new SlotTime(from, until, moments.zone()).text();
    }

    /** A time in the zone of the office: 8:03 AM. */
    static String time(Instant at, Moments moments) {
        return DateText.time(at.atZone(moments.zone()).toLocalTime());
    }

    /** Its length in seconds. */
    public long seconds() {
        return Duration.between(from, until).toSeconds();
    }

    /** The union of these intervals, in order: those that overlap or touch become one, so that nothing counts twice. */
    public static List<TimeInterval> union(Collection<TimeInterval> spans) {
        var joined = new ArrayList<TimeInterval>();
        for (var span :
                spans.stream().sorted(Comparator.comparing(TimeInterval::from)).toList()) {
            var last = joined.isEmpty() ? null : joined.getLast();
            if (last == null || span.from.isAfter(last.until)) joined.add(span);
            else if (span.until.isAfter(last.until))
                joined.set(joined.size() - 1, new TimeInterval(last.from, span.until));
        }
        return joined;
    }

    /** The parts of these intervals within a window. */
    public static List<TimeInterval> within(TimeInterval window, Collection<TimeInterval> spans) {
        return spans.stream()
                .filter(span -> span.from.isBefore(window.until) && window.from.isBefore(span.until))
                .map(span -> new TimeInterval(
                        span.from.isBefore(window.from) ? window.from : span.from,
                        span.until.isAfter(window.until) ? window.until : span.until))
                .toList();
    }

    /** What remains of these intervals without the others. */
    public static List<TimeInterval> without(Collection<TimeInterval> others, Collection<TimeInterval> spans) {
        var left = new ArrayList<>(spans);
        for (var other : others) {
            var next = new ArrayList<TimeInterval>();
            for (var span : left) {
                if (!other.from.isBefore(span.until) || !span.from.isBefore(other.until)) next.add(span);
                else {
                    if (span.from.isBefore(other.from)) next.add(new TimeInterval(span.from, other.from));
                    if (other.until.isBefore(span.until)) next.add(new TimeInterval(other.until, span.until));
                }
            }
            left = next;
        }
        return left;
    }

    /** The total length in seconds of intervals that do not overlap. */
    public static long seconds(Collection<TimeInterval> spans) {
        return spans.stream().mapToLong(TimeInterval::seconds).sum();
    }
}
