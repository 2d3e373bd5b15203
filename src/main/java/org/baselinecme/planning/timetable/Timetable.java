package org.baselinecme.planning.timetable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import org.baselinecme.platform.kernel.DateText;
import org.jspecify.annotations.Nullable;

/**
 * A day of an agenda as a table: a column a track, or a room where there is no track, and rows from hour to hour that are divided
 * where a slot begins or ends. Rows are moments, so that the night of a clock change has an hour more or less.
 *
 * @param columns names of the columns; one without a name where nothing is concurrent
 * @param hours the rows, grouped by the hour that begins with them
 */
public record Timetable<S extends TimetableSlot>(List<String> columns, List<Line<S>> lines) {
    private static final int MINUTES_OF_A_STEP = 5;

    /**
     * A row.
     *
     * @param hour the time beside it and the rows after it, to the next hour; empty within an hour
     * @param rows how many rows that are; 0 within an hour
     * @param height its minutes, in steps of 5 and at most 60
     * @param cells those that begin with it
     */
    public record Line<S>(String hour, int rows, long height, List<Cell<S>> cells) {}

    /**
     * A slot, or the time between two slots of a column.
     *
     * @param slot the slot; null for a gap
     * @param rows how many rows it covers
     * @param columns how many columns it covers
     * @param column name of its column
     * @param gap the times and the column of a new slot in a gap; null for a slot
     */
    public record Cell<S>(
            @Nullable S slot,
            int rows,
            int columns,
            String column,
            @Nullable Gap gap) {}

    /** A gap as the form of a new slot takes it. */
    public record Gap(LocalTime start, LocalTime end, String track, String room) {
        private static final LocalTime LAST = LocalTime.of(23, 59);

        private static Gap of(TimetableColumn<?> column, Instant from, Instant until, ZoneId zone) {
            var start = from.atZone(zone);
            var hour = from.plus(1, ChronoUnit.HOURS);
            var end = (until.isBefore(hour) ? until : hour).atZone(zone);
            var sameDay = start.toLocalDate().equals(end.toLocalDate())
                    && end.toLocalTime().isAfter(start.toLocalTime());
            return new Gap(start.toLocalTime(), sameDay ? end.toLocalTime() : LAST, column.track(), column.room());
        }

        /** Its start as pages show it. */
        public String from() {
            return DateText.time(start);
        }
    }

    /** The table of a day with at least one slot. */
    public static <S extends TimetableSlot> Timetable<S> of(List<S> day, ZoneId zone) {
        var columns = TimetableColumn.of(day);
        var marks = List.copyOf(marks(day, zone));
        var lines = new ArrayList<Line<S>>();
        for (var i = 0; i < marks.size() - 1; i++) {
            var at = marks.get(i);
            var isHour = isHour(at, zone);
            var rows = isHour ? rows(marks, i, zone) : 0;
            var height = height(at, marks.get(i + 1));
            lines.add(new Line<>(isHour ? name(at, zone) : "", rows, height, cells(columns, marks, i, zone)));
        }
        return new Timetable<>(columns.stream().map(TimetableColumn::name).toList(), lines);
    }

    /** How many rows there are from this hour to the next. */
    private static int rows(List<Instant> marks, int hour, ZoneId zone) {
        var next = hour + 1;
        while (next < marks.size() - 1 && !isHour(marks.get(next), zone)) next++;
        return next - hour;
    }

    /** Where rows begin: each hour from the first slot to the hour after the last, and each time a slot begins or ends. */
    private static TreeSet<Instant> marks(List<? extends TimetableSlot> day, ZoneId zone) {
        var first = day.stream()
                .map(TimetableSlot::begins)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        var last = day.stream()
                .map(TimetableSlot::ends)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        var marks = new TreeSet<Instant>();
        var hour = first.atZone(zone).truncatedTo(ChronoUnit.HOURS);
        for (; !hour.toInstant().isAfter(last); hour = hour.plusHours(1)) marks.add(hour.toInstant());
        marks.add(hour.toInstant());
        day.forEach(slot -> marks.add(slot.begins()));
        day.forEach(slot -> marks.add(slot.ends()));
        return marks;
    }

    private static <S extends TimetableSlot> List<Cell<S>> cells(
            List<TimetableColumn<S>> columns, List<Instant> marks, int line, ZoneId zone) {
        var at = marks.get(line);
        var cells = new ArrayList<Cell<S>>();
        var drawn = new HashSet<S>();
        for (var column : columns) {
            var slot = column.at(at);
            if (slot != null && slot.begins().equals(at) && drawn.add(slot)) {
                var rows = marks.indexOf(slot.ends()) - line;
                cells.add(new Cell<>(slot, rows, column.isWide(slot) ? columns.size() : 1, column.name(), null));
            } else if (slot == null && (line == 0 || column.at(marks.get(line - 1)) != null)) {
                var until = column.next(at, marks.getLast());
                var gap = Gap.of(column, at, until, zone);
                cells.add(new Cell<>(null, marks.indexOf(until) - line, 1, column.name(), gap));
            }
        }
        return cells;
    }

    private static long height(Instant from, Instant until) {
        var minutes = Duration.between(from, until).toMinutes();
        return Math.clamp(
                (minutes + MINUTES_OF_A_STEP - 1) / MINUTES_OF_A_STEP * MINUTES_OF_A_STEP, MINUTES_OF_A_STEP, 60);
    }

    private static boolean isHour(Instant at, ZoneId zone) {
        return at.atZone(zone).getMinute() == 0;
    }

    private static String name(Instant at, ZoneId zone) {
        var local = at.atZone(zone);
        var twice = zone.getRules().getValidOffsets(local.toLocalDateTime()).size() > 1;
        return twice ? DateText.zoned(local) : DateText.time(local.toLocalTime());
    }
}
