package org.baselinecme.delivery.reports;

import java.util.List;
import java.util.Optional;
import org.baselinecme.platform.files.FileLines;
import org.baselinecme.platform.files.FileLines.Line;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;

/**
 * The report of Teams meetings and town halls, in numbered parts. The second part, first join to last leave, overstates the time;
 * the third is used. Headings are in the language of the exporting person.
 */
final class TeamsParts {
    private static final int FIRST = 1;
    private static final int PEOPLE = 2;
    private static final int ACTIVITIES = 3;

    private TeamsParts() {}

    static boolean isReport(FileLines lines) {
        return lines.has(line -> isPart(line, FIRST)) && lines.has(line -> isPart(line, PEOPLE));
    }

    private static boolean isPart(Line line, int number) {
        return line.first().matches(number + "[.．、] ?.+")
                && line.cells().stream().skip(1).allMatch(String::isEmpty);
    }

    /** The third part; {@link Refused} without it, and empty if its columns are not clear. */
    static Optional<ReportTable> activities(FileLines lines) {
        var at = lines.find(line -> isPart(line, ACTIVITIES));
        if (at < 0) throw new Refused(List.of(Objection.blocking("meeting-file.no-activities", null)));
        var part = lines.all().stream()
                .skip(at + 1)
                .takeWhile(line -> !isPart(line, ACTIVITIES + 1))
                .filter(line -> !line.isEmpty())
                .toList();
        if (part.size() < 2) throw new Refused(List.of(Objection.blocking("meeting-file.nobody", null)));
        var known = ReportColumns.of(part.getFirst());
        var rows = part.subList(1, part.size());
        if (known.isParticipants()) return Optional.of(new ReportTable(known, rows, "", ""));
        return CellColumns.of(part.getFirst(), rows).map(columns -> new ReportTable(columns, rows, "", ""));
    }
}
