package org.baselinecme.delivery.reports;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.baselinecme.delivery.attendance.TimeInterval;
import org.baselinecme.delivery.attendance.VerifiedAttendance.Total;
import org.baselinecme.delivery.reports.RefusedLine.Why;
import org.jspecify.annotations.Nullable;

/**
 * Reads the times of a line as moments. Nothing is assumed: a time that is missing, does not exist, or can be two moments makes
 * the line prove nothing, unless its duration decides.
 *
 * @param session its planned or actual time
 * @param times how local times are read
 */
record StayReading(DateOrder order, TimeInterval session, LocalTimes times) {
    private static final Duration TOLERANCE = Duration.ofMinutes(1);
    private static final Duration ROUNDED = Duration.ofMinutes(2);
    private static final Duration HALF_A_DAY = Duration.ofHours(12);

    /** Either an interval or a total, or the reason for none. */
    record Read(
            @Nullable TimeInterval span,
            @Nullable Total total,
            @Nullable Why why) {
        static Read of(TimeInterval span) {
            return new Read(span, null, null);
        }

        static Read of(Total total) {
            return new Read(null, total, null);
        }

        static Read because(Why why) {
            return new Read(null, null, why);
        }
    }

    /** A total within the time of the meeting; null for a meeting without known times. */
    Read total(ReportLine.Times line, @Nullable TimeInterval meeting) {
        var lengths = ReportDuration.of(line.stayed(), line.unit());
        return lengths.size() == 1 ? Read.of(new Total(lengths.getFirst(), meeting)) : Read.because(Why.DURATION);
    }

    /** From joining to the end of the session, in a report that does not say when anybody left. */
    Read open(ReportLine.Times line) {
        var joined = moment(line.joined(), line.offset());
        if (joined == null) return Read.because(Why.JOINED);
        var starts = starts(joined);
        if (starts.isEmpty()) return Read.because(problem(joined));
        var repeated = times.repeated();
        if (starts.size() > 1 && repeated == null) return Read.because(Why.REPEATED_HOUR);
        var from = repeated == null ? starts.getFirst() : repeated.of(starts);
        return from.isBefore(session.until())
                ? Read.of(new TimeInterval(from, session.until()))
                : new Read(null, null, null);
    }

    /** From joining to leaving; less if the person was away in between. */
    Read stay(ReportLine.Times line) {
        var joined = moment(line.joined(), line.offset());
        if (joined == null) return Read.because(Why.JOINED);
        var left = moment(line.left(), line.offset());
        if (left == null) return Read.because(Why.LEFT);
        var starts = starts(joined);
        if (starts.isEmpty()) return Read.because(problem(joined));
        var lengths = ReportDuration.of(line.stayed(), line.unit());
        if (lengths.isEmpty() && !line.stayed().isEmpty()) return Read.because(Why.DURATION);
        var spans = spans(starts, left);
        if (spans.isEmpty())
            return starts.stream().anyMatch(start -> ends(start, left).contains(start))
                    ? new Read(null, null, null)
                    : Read.because(
                            left.date() != null && ends(starts.getFirst(), left).isEmpty()
                                    ? problem(left)
                                    : Why.BACKWARD);
        return lengths.isEmpty() ? alone(spans, joined, left) : measured(spans, lengths);
    }

    private @Nullable ReportMoment moment(String cell, @Nullable ZoneId offset) {
        return ReportMoment.of(cell)
                .filter(one -> one.time() != null)
                .map(one -> offset == null ? one : one.at(offset))
                .orElse(null);
    }

    private Read alone(List<TimeInterval> spans, ReportMoment joined, ReportMoment left) {
        var span = meant(spans);
        if (span == null) return Read.because(Why.REPEATED_HOUR);
        var guessed = joined.date() == null || left.date() == null;
        return guessed && span.seconds() > HALF_A_DAY.toSeconds() ? Read.because(Why.TOO_LONG) : Read.of(span);
    }

    private Read measured(List<TimeInterval> spans, List<Integer> lengths) {
        var equal = spans.stream()
                .filter(span -> lengths.stream().anyMatch(length -> isEqual(span, length)))
                .toList();
        if (equal.size() == 1) return Read.of(equal.getFirst());
        if (equal.size() > 1) return read(meant(equal));
        if (lengths.size() > 1) return Read.because(Why.DURATION);
        var length = lengths.getFirst();
        var shortest =
                spans.stream().min(Comparator.comparing(TimeInterval::seconds)).orElseThrow();
        if (length > shortest.seconds()) return Read.because(Why.DISAGREES);
        var span = meant(spans);
        return span == null ? Read.because(Why.REPEATED_HOUR) : Read.of(new Total(length, span));
    }

    private static Read read(@Nullable TimeInterval span) {
        return span == null ? Read.because(Why.REPEATED_HOUR) : Read.of(span);
    }

    /** Of several intervals the one that was meant by the times of a repeated hour; null if nobody said which. */
    private @Nullable TimeInterval meant(List<TimeInterval> spans) {
        if (spans.size() == 1) return spans.getFirst();
        var repeated = times.repeated();
        if (repeated == null) return null;
        var from = repeated.of(spans.stream().map(TimeInterval::from).toList());
        var begun = spans.stream().filter(span -> span.from().equals(from)).toList();
        var until = repeated.of(begun.stream().map(TimeInterval::until).toList());
        return new TimeInterval(from, until);
    }

    /** A duration may be rounded up or down to a minute; the times it is taken from may be cut to minutes as well. */
    private static boolean isEqual(TimeInterval span, int length) {
        var more = span.seconds() - length;
        return more <= TOLERANCE.toSeconds() && -more <= ROUNDED.toSeconds();
    }

    private List<TimeInterval> spans(List<Instant> starts, ReportMoment left) {
        var found = new ArrayList<TimeInterval>();
        for (var from : starts)
            for (var until : ends(from, left)) if (from.isBefore(until)) found.add(new TimeInterval(from, until));
        return found;
    }

    /** When somebody joined: a time without a date was on the day nearest to the session. */
    List<Instant> starts(ReportMoment moment) {
        var where = where(moment);
        if (moment.date() != null) return instants(day(moment), moment);
        var today = session.from().atZone(where).toLocalDate();
        return Stream.of(today.minusDays(1), today, today.plusDays(1))
                .map(day -> instants(day, moment))
                .filter(all -> !all.isEmpty())
                .min(Comparator.comparing(
                        all -> Duration.between(session.from(), all.getFirst()).abs()))
                .orElse(List.of());
    }

    /** When somebody left who joined then: a time without a date follows within a day. */
    private List<Instant> ends(Instant from, ReportMoment left) {
        if (left.date() != null) return instants(day(left), left);
        var today = from.atZone(where(left)).toLocalDate();
        var same =
                instants(today, left).stream().filter(at -> !at.isBefore(from)).toList();
        return same.isEmpty() ? instants(today.plusDays(1), left) : same;
    }

    private @Nullable LocalDate day(ReportMoment moment) {
        var near = session.from().atZone(where(moment)).toLocalDate();
        return order.read(Objects.requireNonNull(moment.date()), near).orElse(null);
    }

    private ZoneId where(ReportMoment moment) {
        return moment.offset() == null ? times.zone() : moment.offset();
    }

    /** None in a skipped hour, two in a repeated one. */
    private List<Instant> instants(@Nullable LocalDate day, ReportMoment moment) {
        if (day == null) return List.of();
        var local = LocalDateTime.of(day, Objects.requireNonNull(moment.time()));
        return where(moment).getRules().getValidOffsets(local).stream()
                .map(local::toInstant)
                .toList();
    }

    private Why problem(ReportMoment moment) {
        return moment.date() != null && day(moment) == null ? Why.DATE : Why.SKIPPED_HOUR;
    }
}
