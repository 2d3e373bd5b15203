package org.baselinecme.delivery.meetings;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.baselinecme.platform.files.FileLines;
import org.baselinecme.platform.files.FileLines.Line;

/** Reports of Google Meet: first join and last leave without a date. For participants who left in between, only the duration counts. */
final class MeetReport {
    private static final Pattern CLOCK = Pattern.compile("(?:(\\d{1,2}):)?(\\d{1,2}):(\\d{2})");
    private static final Pattern WORDS = Pattern.compile(
            "(?:(\\d{1,3}) ?h\\p{L}*\\.?)? ?(?:(\\d{1,4}) ?m\\p{L}*\\.?)? ?(?:(\\d{1,5}) ?s\\p{L}*\\.?)?");
    private static final int MINUTE = 60;
    private static final int HOUR = 3600;

    private MeetReport() {}

    static boolean isReport(FileLines lines) {
        return lines.has(MeetReport::isHeading);
    }

    private static boolean isHeading(Line line) {
        return line.column("time joined") >= 0 && line.column("time exited") >= 0;
    }

    static List<ReportLine> report(FileLines lines) {
        var at = lines.find(MeetReport::isHeading);
        var heading = lines.all().get(at);
        return lines.block(at + 1).stream().map(line -> read(heading, line)).toList();
    }

    private static ReportLine read(Line heading, Line line) {
        var name = line.at(heading.column("first name", "name")) + " " + line.at(heading.column("last name"));
        var joined = line.at(heading.column("time joined"));
        var left = line.at(heading.column("time exited"));
        var entry = ReportLine.between(line, name.strip(), line.at(heading.column("email")), joined, left);
        var stayed = seconds(line.at(heading.column("duration")));
        return stayed > 0 && stayed + MINUTE < between(joined, left)
                ? new ReportLine(line.number(), entry.name(), entry.contact(), "", "", stayed, true)
                : entry;
    }

    private static int between(String joined, String left) {
        var from = ReportTimestamp.of(joined);
        var until = ReportTimestamp.of(left);
        if (from.isEmpty() || until.isEmpty()) return 0;
        return until.get().time().toSecondOfDay() - from.get().time().toSecondOfDay();
    }

    /** 1 hr 2 min, 42m, 1:02:10; 0 where it is something else. */
    static int seconds(String duration) {
        var clock = CLOCK.matcher(duration);
        if (clock.matches())
            return number(clock.group(1)) * HOUR + number(clock.group(2)) * MINUTE + number(clock.group(3));
        var words = WORDS.matcher(duration.strip().toLowerCase(Locale.ROOT));
        if (!words.matches()) return 0;
        return number(words.group(1)) * HOUR + number(words.group(2)) * MINUTE + number(words.group(3));
    }

    private static int number(@org.jspecify.annotations.Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
