package org.baselinecme.delivery.meetings;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.baselinecme.platform.files.FileLines;
import org.baselinecme.platform.files.FileText;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;

/**
 * A parsed report of a meeting platform.
 *
 * @param guessed whether the encoding was guessed, so that letters beyond ASCII may be wrong
 * @param intervals in the order of the file
 */
public record MeetingReport(MeetingPlatform platform, boolean guessed, List<JoinInterval> intervals) {
    private static final Duration DAY = Duration.ofDays(1);

    /**
     * Parses a file for a session; {@link Refused} for an unknown format, a malformed line, and a report of another day.
     *
     * @param begins when the session began; a report without a date is read as of that day
     * @param ends end of the session: the end of participants whose leaving is not reported
     * @param zone where local times are read, unless the file says otherwise
     */
    public static MeetingReport of(byte[] content, Instant begins, Instant ends, ZoneId zone) {
        var text = FileText.of(content);
        var lines = FileLines.of(text.text());
        var platform =
                MeetingPlatform.of(lines).orElseThrow(() -> refusal(Objection.blocking("meeting-file.unknown", null)));
        var entries = platform.read(lines).stream()
                .filter(entry -> !entry.key().isEmpty())
                .toList();
        if (entries.isEmpty()) throw refusal(Objection.blocking("meeting-file.nobody", null));
        var began = ZoomReport.began(lines);
        var reading = Reading.of(entries, began, begins, ends, zone);
        var intervals = entries.stream().map(reading::interval).toList();
        requireDay(intervals, began.flatMap(reading::at), begins.minus(DAY), ends.plus(DAY));
        return new MeetingReport(platform, text.guessed(), intervals);
    }

    /** Refuses the report of another day, such as of last week's session. */
    private static void requireDay(List<JoinInterval> intervals, Optional<Instant> began, Instant from, Instant until) {
        var times = intervals.stream()
                .flatMap(interval -> Stream.ofNullable(interval.from()))
                .toList();
        var all = times.isEmpty() ? began.stream().toList() : times;
        if (!all.isEmpty() && all.stream().allMatch(at -> at.isBefore(from) || at.isAfter(until)))
            throw refusal(Objection.blocking("meeting-file.other-day", null));
    }

    private static Refused refusal(Objection why) {
        return new Refused(List.of(why));
    }

    /** How the timestamps of one file are parsed. */
    private record Reading(ReportTimestamp.Order order, Instant begins, Instant ends, ZoneId zone) {
        static Reading of(
                List<ReportLine> entries, Optional<ReportTimestamp> began, Instant begins, Instant ends, ZoneId zone) {
            var timed = entries.stream()
                    .filter(ReportLine::isTimed)
                    .flatMap(entry -> Stream.of(entry.joined(), entry.left())
                            .filter(cell -> !cell.isEmpty() || cell.equals(entry.joined()))
                            .map(cell -> written(entry, cell)))
                    .toList();
            var moments = timed.isEmpty() ? began.stream().toList() : timed;
            var order = ReportTimestamp.order(moments, begins, zone)
                    .orElseThrow(() -> refusal(Objection.blocking("meeting-file.dates", null)));
            return new Reading(order, begins, ends, zone);
        }

        private static ReportTimestamp written(ReportLine entry, String cell) {
            return ReportTimestamp.of(cell)
                    .orElseThrow(
                            () -> refusal(Objection.blocking("meeting-file.line", null, entry.line(), entry.shown())));
        }

        Optional<Instant> at(ReportTimestamp written) {
            return written.at(order, begins, zone);
        }

        JoinInterval interval(ReportLine entry) {
            if (!entry.isTimed())
                return new JoinInterval(entry.key(), entry.shown(), entry.email(), null, null, entry.seconds(), false);
            var joined = written(entry, entry.joined());
            var from = at(joined).orElse(begins);
            var open = entry.left().isEmpty();
            var until = open ? ends : until(entry, from, joined);
            if (!from.isBefore(until))
                return new JoinInterval(entry.key(), entry.shown(), entry.email(), null, null, null, open);
            return new JoinInterval(entry.key(), entry.shown(), entry.email(), from, until, null, open);
        }

        /** Times without dates may pass midnight; otherwise leaving before joining is an error. */
        private Instant until(ReportLine entry, Instant from, ReportTimestamp joined) {
            var until = at(written(entry, entry.left())).orElse(ends);
            if (!until.isBefore(from)) return until;
            if (Objects.isNull(joined.date())) return until.plus(DAY);
            throw refusal(Objection.blocking("meeting-file.line", null, entry.line(), entry.shown()));
        }
    }
}
