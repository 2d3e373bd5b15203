package org.baselinecme.delivery.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baselinecme.platform.files.FileLines;
import org.baselinecme.platform.files.FileLines.Line;

/** Reports of Zoom: participants of a meeting, one line per interval or in total, and the report of a webinar. */
final class ZoomReport {
    private static final List<String> PARTS =
            List.of("host details", "panelist details", "attendee details", "other attended");
    private static final int MINUTE = 60;

    private ZoomReport() {}

    static boolean isWebinar(FileLines lines) {
        return lines.has(line -> line.isHeaded("attendee details") || line.isHeaded("panelist details"));
    }

    static boolean isMeeting(FileLines lines) {
        return lines.has(ZoomReport::isHeading);
    }

    private static boolean isHeading(Line line) {
        return line.isHeaded("name (original name)")
                && (line.column("join time") >= 0
                        || line.column("total duration") >= 0
                        || line.column("duration") >= 0);
    }

    static List<ReportLine> meeting(FileLines lines) {
        var at = lines.find(ZoomReport::isHeading);
        var columns = Columns.of(lines.all().get(at));
        return lines.block(at + 1).stream().map(columns::read).toList();
    }

    /** When the meeting began, which a report of totals has only in its header. */
    static Optional<ReportTimestamp> began(FileLines lines) {
        var at = lines.find(line -> line.column("start time") > 0);
        if (at < 0 || at + 1 >= lines.all().size()) return Optional.empty();
        var column = lines.all().get(at).column("start time");
        return ReportTimestamp.of(lines.all().get(at + 1).at(column));
    }

    static List<ReportLine> webinar(FileLines lines) {
        var found = new ArrayList<ReportLine>();
        var all = lines.all();
        for (var i = 0; i + 1 < all.size(); i++) {
            if (!isPart(all.get(i))) continue;
            var columns = Columns.of(all.get(i + 1));
            for (var j = i + 2; j < all.size() && !isPart(all.get(j)); j++)
                if (!all.get(j).isEmpty()) found.add(columns.read(all.get(j)));
        }
        return found;
    }

    private static boolean isPart(Line line) {
        return PARTS.stream().anyMatch(line::isHeaded)
                && line.cells().stream().skip(1).allMatch(String::isEmpty);
    }

    /** Index of each column; -1 if it is missing. */
    private record Columns(int attended, int name, int email, int joined, int left, int total, int waiting) {
        static Columns of(Line heading) {
            var joined = heading.column("join time");
            return new Columns(
                    heading.column("attended"),
                    heading.column("name (original", "user name"),
                    heading.column("user email", "email"),
                    joined,
                    heading.column("leave time"),
                    joined >= 0 ? -1 : heading.column("total duration", "duration"),
                    heading.column("in waiting room"));
        }

        ReportLine read(Line line) {
            var entry = ReportLine.between(line, line.at(name), line.at(email), line.at(joined), line.at(left));
            var away = attended >= 0 && !line.at(attended).equalsIgnoreCase("yes");
            if (away || line.at(waiting).equalsIgnoreCase("yes")) return entry.absent();
            return total < 0
                    ? entry
                    : new ReportLine(
                            line.number(), entry.name(), entry.contact(), "", "", seconds(line.at(total)), true);
        }

        private static Integer seconds(String minutes) {
            return minutes.matches("\\d{1,5}") ? Integer.parseInt(minutes) * MINUTE : 0;
        }
    }
}
