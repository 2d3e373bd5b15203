package org.baselinecme.delivery.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.baselinecme.platform.files.FileLines.Line;

/**
 * Recognizes the columns of a table by what their cells look like, for headings in an unknown language. It gives an answer only
 * if no other is possible: two columns of times that differ by a
 * column of durations, and no column of a few repeated words that may say who only waited.
 */
final class CellColumns {
    private static final int FEW = 3;
    private static final int MINUTE = 60;
    private static final int DAY = 86_400;
    private static final double MOST = 0.8;

    private CellColumns() {}

    static Optional<ReportColumns> of(Line heading, List<Line> lines) {
        if (lines.isEmpty() || heading.cells().stream().anyMatch(CellColumns::isValue)) return Optional.empty();
        var width = lines.stream().mapToInt(line -> line.cells().size()).max().orElse(0);
        var moments = columns(width, lines, cell -> is(cell, ReportMoment::isWhole));
        if (moments.isEmpty()) moments = pairs(width, lines);
        if (moments.isEmpty())
            moments = columns(width, lines, cell -> is(cell, ReportMoment::isTimeOnly) && hasClock(cell));
        var emails = columns(width, lines, cell -> cell.contains("@"));
        var names = columns(width, lines, cell -> !isValue(cell) && cell.matches(".*\\p{L}.*"));
        if (moments.size() != 2 || names.isEmpty()) return Optional.empty();
        var roles = new ArrayList<>(
                IntStream.range(0, width).mapToObj(i -> ColumnRole.NOTHING).toList());
        roles.set(moments.get(0), ColumnRole.JOINED);
        roles.set(moments.get(1), ColumnRole.LEFT);
        roles.set(names.getFirst(), ColumnRole.NAME);
        if (!emails.isEmpty()) roles.set(emails.getFirst(), ColumnRole.EMAIL);
        var found = new ReportColumns(heading, roles);
        if (hasFewWords(found, lines)) return Optional.empty();
        var durations = columns(
                        width, lines, cell -> !ReportDuration.of(cell, MINUTE).isEmpty())
                .stream()
                .filter(column -> roles.get(column) == ColumnRole.NOTHING)
                .map(column -> found.with(column, ColumnRole.DURATION))
                .filter(columns -> isMeasured(columns, lines))
                .toList();
        return durations.size() == 1 ? Optional.of(durations.getFirst()) : Optional.empty();
    }

    private static boolean hasClock(String cell) {
        return cell.matches(".*\\p{Nd}[:.]\\p{Nd}.*");
    }

    /** Whether the times differ by the duration in most lines; a time of registration before the other does not. */
    private static boolean isMeasured(ReportColumns columns, List<Line> lines) {
        var rows = lines.stream().map(columns::read).map(ReportLine::times).toList();
        var timed = rows.stream()
                .filter(one -> !ReportDuration.of(one.stayed(), one.unit()).isEmpty())
                .toList();
        return timed.stream().filter(CellColumns::isMeasured).count() * 2 > timed.size();
    }

    private static boolean isMeasured(ReportLine.Times times) {
        var joined = ReportMoment.of(times.joined()).map(ReportMoment::time).orElse(null);
        var left = ReportMoment.of(times.left()).map(ReportMoment::time).orElse(null);
        if (joined == null || left == null) return false;
        var apart = Math.floorMod(left.toSecondOfDay() - joined.toSecondOfDay(), DAY);
        return ReportDuration.of(times.stayed(), times.unit()).stream()
                .anyMatch(length -> Math.abs(apart - length) <= 2 * MINUTE);
    }

    private static boolean isValue(String cell) {
        return cell.contains("@")
                || ReportMoment.of(cell).isPresent()
                || !ReportDuration.of(cell, 1).isEmpty();
    }

    private static boolean is(String cell, Predicate<ReportMoment> what) {
        return ReportMoment.of(cell).filter(what).isPresent();
    }

    /** The columns most of whose filled cells are so. */
    private static List<Integer> columns(int width, List<Line> lines, Predicate<String> which) {
        return IntStream.range(0, width)
                .filter(i -> {
                    var cells = cells(i, lines);
                    return !cells.isEmpty() && cells.stream().filter(which).count() >= MOST * cells.size();
                })
                .boxed()
                .toList();
    }

    private static List<String> cells(int column, List<Line> lines) {
        return lines.stream()
                .map(line -> line.at(column))
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    /** Columns of dates that are each followed by a column of times. */
    private static List<Integer> pairs(int width, List<Line> lines) {
        var dates = columns(width, lines, cell -> is(cell, ReportMoment::isDateOnly));
        var times = columns(width, lines, cell -> is(cell, ReportMoment::isTimeOnly));
        return dates.stream().filter(column -> times.contains(column + 1)).toList();
    }

    private static boolean hasFewWords(ReportColumns columns, List<Line> lines) {
        return IntStream.range(0, columns.roles().size())
                .filter(i -> columns.roles().get(i) == ColumnRole.NOTHING)
                .filter(i -> HeadingWords.role(columns.heading().at(i)).isEmpty())
                .mapToObj(i -> cells(i, lines))
                .anyMatch(cells -> {
                    var distinct = cells.stream().distinct().count();
                    return distinct > 1 && distinct <= FEW && cells.size() > distinct
                            || cells.stream().anyMatch(HeadingWords::isYes);
                });
    }
}
