package org.baselinecme.delivery.meetings;

import java.util.List;
import org.baselinecme.platform.files.FileLines;
import org.baselinecme.platform.files.FileLines.Line;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;

/**
 * The report of Teams since 2021, in three numbered parts. Headings and durations are in the language of the exporting user,
 * so it is recognized by its structure. The second part, first join to last leave, overstates the time; the third is used.
 */
final class TeamsReport {
    private TeamsReport() {}

    static boolean isReport(FileLines lines) {
        return lines.has(line -> isPart(line, 1)) && lines.has(line -> isPart(line, 2));
    }

    private static boolean isPart(Line line, int number) {
        return line.first().matches(number + "\\. .+")
                && line.cells().stream().skip(1).allMatch(String::isEmpty);
    }

    static List<ReportLine> report(FileLines lines) {
        var at = lines.find(line -> isPart(line, 3));
        if (at < 0) throw new Refused(List.of(Objection.blocking("meeting-file.no-activities", null)));
        return lines.block(at + 2).stream()
                .takeWhile(line -> !isPart(line, 4))
                .map(TeamsReport::read)
                .toList();
    }

    private static ReportLine read(Line line) {
        var times = line.cells().stream()
                .skip(1)
                .filter(cell -> ReportTimestamp.of(cell)
                        .filter(found -> found.date() != null)
                        .isPresent())
                .toList();
        var email = line.cells().stream()
                .skip(1)
                .filter(cell -> cell.contains("@"))
                .findFirst()
                .orElse("");
        return ReportLine.between(
                line,
                line.first(),
                email,
                times.isEmpty() ? line.at(1) : times.getFirst(),
                times.size() < 2 ? "" : times.get(1));
    }
}
