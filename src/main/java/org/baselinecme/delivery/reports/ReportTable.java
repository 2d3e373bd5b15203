package org.baselinecme.delivery.reports;

import java.util.ArrayList;
import java.util.List;
import org.baselinecme.platform.files.FileLines;
import org.baselinecme.platform.files.FileLines.Line;

/**
 * A table of participants in a report.
 *
 * @param began when its meeting began, as written; empty if the report does not say it
 */
record ReportTable(ReportColumns columns, List<Line> lines, String began, String ended) {
    /** The tables of a file, found by the words of their headings. */
    static List<ReportTable> of(FileLines file) {
        var found = new ArrayList<ReportTable>();
        var all = file.all();
        var began = "";
        var ended = "";
        for (var i = 0; i < all.size(); i++) {
            var columns = ReportColumns.of(all.get(i));
            if (columns.isMeeting() && i + 1 < all.size()) {
                began = all.get(i + 1).at(columns.at(ColumnRole.STARTED));
                ended = all.get(i + 1).at(columns.at(ColumnRole.ENDED));
            } else if (isTable(columns)) {
                var end = end(all, i + 1);
                var lines = all.subList(i + 1, end).stream()
                        .filter(line -> !line.isEmpty())
                        .toList();
                found.add(new ReportTable(columns, lines, began, ended));
                i = end - 1;
            }
        }
        return found;
    }

    private static boolean isTable(ReportColumns columns) {
        return columns.isParticipants() || columns.hasEvents();
    }

    /** The next heading, or the title before one; lines after an empty line still belong to the table. */
    private static int end(List<Line> all, int from) {
        for (var i = from; i < all.size(); i++) {
            if (isHeading(all.get(i))) return i;
            if (isTitle(all.get(i)) && i + 1 < all.size() && isHeading(next(all, i + 1))) return i;
        }
        return all.size();
    }

    private static Line next(List<Line> all, int from) {
        return all.stream()
                .skip(from)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse(all.get(from));
    }

    private static boolean isHeading(Line line) {
        var columns = ReportColumns.of(line);
        return columns.isMeeting() || isTable(columns);
    }

    private static boolean isTitle(Line line) {
        return !line.first().isEmpty() && line.cells().stream().skip(1).allMatch(String::isEmpty);
    }

    /** Whether its times have no dates. */
    boolean hasTimesOnly() {
        return lines.stream()
                .map(line -> ReportMoment.of(line.at(columns.at(ColumnRole.JOINED))))
                .anyMatch(moment -> moment.filter(ReportMoment::isTimeOnly).isPresent());
    }

    /** The lines as participants. */
    List<ReportLine> read() {
        return columns.hasEvents()
                ? ReportEvents.read(this)
                : lines.stream().map(columns::read).toList();
    }
}
