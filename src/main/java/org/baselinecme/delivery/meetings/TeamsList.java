package org.baselinecme.delivery.meetings;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.baselinecme.platform.files.FileLines;
import org.baselinecme.platform.files.FileLines.Line;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;

/** The attendance list of Teams until 2020: join and leave times without email addresses, and without a leave time for those who stayed. */
final class TeamsList {
    private TeamsList() {}

    static boolean isList(FileLines lines) {
        return lines.has(TeamsList::isHeading);
    }

    private static boolean isHeading(Line line) {
        return line.isHeaded("full name") && line.column("user action") == 1 && line.column("timestamp") == 2;
    }

    static List<ReportLine> list(FileLines lines) {
        var waiting = new LinkedHashMap<String, Deque<Line>>();
        var found = new ArrayList<ReportLine>();
        for (var line : lines.block(lines.find(TeamsList::isHeading) + 1)) {
            var open = waiting.computeIfAbsent(line.first(), name -> new ArrayDeque<>());
            switch (line.at(1).toLowerCase(Locale.ROOT)) {
                case "joined", "joined before" -> open.push(line);
                case "left" -> {
                    var join = open.poll();
                    if (join != null) found.add(stayed(join, line.at(2)));
                }
                default ->
                    throw new Refused(
                            List.of(Objection.blocking("meeting-file.action", null, line.number(), line.at(1))));
            }
        }
        waiting.entrySet().stream()
                .map(Map.Entry::getValue)
                .forEach(open -> open.forEach(join -> found.add(stayed(join, ""))));
        return found;
    }

    private static ReportLine stayed(Line join, String left) {
        return ReportLine.between(join, join.first(), "", join.at(2), left);
    }
}
