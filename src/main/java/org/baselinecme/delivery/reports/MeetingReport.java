package org.baselinecme.delivery.reports;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.baselinecme.delivery.attendance.TimeInterval;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What a report proves about a session.
 *
 * @param guessed whether the encoding was guessed, so that letters beyond ASCII may be wrong
 * @param intervals in the order of the file
 * @param refused the lines that prove nothing, with their numbers
 */
public record MeetingReport(
        MeetingPlatform platform, boolean guessed, List<JoinInterval> intervals, List<RefusedLine> refused) {
    private static final Duration DAY = Duration.ofDays(1);

    /**
     * Reads a file for a session; {@link Refused} for an unknown format, a report without a readable line, and a report of
     * another day.
     *
     * @param begins when the session began; a report without a date is read as of that day
     * @param ends end of the session: the end of participants in reports that do not say when anybody left
     * @param zone where local times are read, unless the file says otherwise
     */
    public static MeetingReport of(byte[] content, Instant begins, Instant ends, ZoneId zone) {
        var file = ReportFile.of(content);
        if (!file.isClear()) throw refusal(Objection.blocking("meeting-file.unknown", null));
        return of(
                file,
                null,
                "",
                new TimeInterval(begins, ends),
                LocalTimes.in(file.zone().orElse(zone)));
    }

    /**
     * The same with the columns that a person chose.
     *
     * @param mapping null for a file whose columns are clear
     * @param value only lines with this value in the column for the session; empty for all
     * @param times how local times are read, unless the file says otherwise
     */
    public static MeetingReport of(
            ReportFile file, @Nullable ColumnMapping mapping, String value, TimeInterval session, LocalTimes times) {
        var tables = mapping == null ? file.tables() : List.of(file.table(mapping, value));
        var reader = new Reader(tables, mapping == null ? null : mapping.order(), session, times);
        tables.forEach(reader::read);
        if (reader.intervals.isEmpty() && reader.refused.isEmpty())
            throw refusal(Objection.blocking("meeting-file.nobody", null));
        if (reader.intervals.isEmpty() && reader.refused.stream().noneMatch(RefusedLine::isAsked)) {
            var first = reader.refused.getFirst();
            throw refusal(Objection.blocking("meeting-file.line", null, first.number(), first.shown()));
        }
        reader.requireDay();
        return new MeetingReport(
                file.platform(), file.guessed(), List.copyOf(reader.intervals), List.copyOf(reader.refused));
    }

    /** Whether times of a repeated hour are not decided, so that somebody has to say which hour is meant. */
    public boolean isAskingForHour() {
        return refused.stream().anyMatch(RefusedLine::isAsked);
    }

    private static Refused refusal(Objection why) {
        return new Refused(List.of(why));
    }

    /** Collects what the lines of the tables prove. */
    private static final class Reader {
        private final StayReading reading;
        private final List<JoinInterval> intervals = new ArrayList<>();
        private final List<RefusedLine> refused = new ArrayList<>();
        private final List<Instant> meetings = new ArrayList<>();

        Reader(List<ReportTable> tables, @Nullable DateOrder order, TimeInterval session, LocalTimes times) {
            var near = session.from().atZone(times.zone()).toLocalDate();
            reading = new StayReading(order == null ? order(tables, near) : order, session, times);
        }

        void read(ReportTable table) {
            var meeting = meeting(table);
            for (var line : table.read()) if (!line.key().isEmpty()) read(line, meeting);
        }

        private void read(ReportLine line, @Nullable TimeInterval meeting) {
            var read = switch (line.kind()) {
                case ABSENT -> new StayReading.Read(null, null, null);
                case STAY -> reading.stay(line.times());
                case OPEN -> reading.open(line.times());
                case TOTAL -> reading.total(line.times(), meeting);
                case WHOLE -> StayReading.Read.of(reading.session());
            };
            var why = line.isUnclear() ? RefusedLine.Why.UNCLEAR : read.why();
            if (why != null) refused.add(new RefusedLine(line.line(), line.shown(), why));
            else
                intervals.add(new JoinInterval(
                        line.key(),
                        line.shown(),
                        line.email(),
                        read.span(),
                        read.total(),
                        line.kind() == ReportLine.Kind.OPEN));
        }

        /** When the meeting was, which a report of totals has only in its header; null if it is not clear. */
        private @Nullable TimeInterval meeting(ReportTable table) {
            var began = instant(table.began());
            var ended = instant(table.ended());
            began.ifPresent(meetings::add);
            return began.isPresent() && ended.isPresent() && began.get().isBefore(ended.get())
                    ? new TimeInterval(began.get(), ended.get())
                    : null;
        }

        private Optional<Instant> instant(String cell) {
            return ReportMoment.of(cell)
                    .filter(ReportMoment::isWhole)
                    .map(reading::starts)
                    .filter(all ->
                            all.size() == 1 || !all.isEmpty() && reading.times().repeated() != null)
                    .map(all -> all.size() == 1
                            ? all.getFirst()
                            : Objects.requireNonNull(reading.times().repeated()).of(all));
        }

        /** Refuses the report of another day, such as of last week's session. */
        void requireDay() {
            var times = intervals.stream()
                    .flatMap(one -> Stream.of(
                            Optional.ofNullable(one.span()),
                            Optional.ofNullable(one.total()).map(total -> total.window())))
                    .flatMap(Optional::stream)
                    .map(TimeInterval::from)
                    .toList();
            var all = times.isEmpty() ? meetings : times;
            var from = reading.session().from().minus(DAY);
            var until = reading.session().until().plus(DAY);
            if (!all.isEmpty() && all.stream().allMatch(at -> at.isBefore(from) || at.isAfter(until)))
                throw refusal(Objection.blocking("meeting-file.other-day", null));
        }

        /** The order in which all dates exist; of several the one that gives dates nearest to the session. */
        private static DateOrder order(List<ReportTable> tables, LocalDate near) {
            var stays = dates(tables.stream()
                    .flatMap(table -> table.read().stream())
                    .flatMap(line ->
                            Stream.of(line.times().joined(), line.times().left())));
            var all = stays.isEmpty()
                    ? dates(tables.stream().flatMap(table -> Stream.of(table.began(), table.ended())))
                    : stays;
            var possible = all.stream()
                    .filter(one -> Arrays.stream(DateOrder.values()).anyMatch(order -> one.isPossible(order, near)))
                    .toList();
            return Arrays.stream(DateOrder.values())
                    .filter(order -> possible.stream().allMatch(one -> one.isPossible(order, near)))
                    .min(Comparator.comparing(order -> distance(order, possible, near)))
                    .orElseThrow(() -> refusal(Objection.blocking("meeting-file.dates", null)));
        }

        private static List<ReportMoment> dates(Stream<String> cells) {
            return cells.flatMap(cell -> ReportMoment.of(cell).stream())
                    .filter(ReportMoment::isWhole)
                    .toList();
        }

        private static long distance(DateOrder order, List<ReportMoment> all, LocalDate near) {
            return all.stream()
                    .flatMap(one -> Optional.ofNullable(one.date()).stream())
                    .flatMap(date -> order.read(date, near).stream())
                    .mapToLong(day -> Math.abs(day.toEpochDay() - near.toEpochDay()))
                    .sum();
        }
    }
}
