package org.baselinecme.delivery.reports;

import java.util.List;
import java.util.Locale;
import org.baselinecme.platform.files.FileLines;

/** Where a report comes from, recognized by content and not by file name. */
public enum MeetingPlatform {
    ZOOM_WEBINAR,
    ZOOM_MEETING,
    TEAMS_REPORT,
    TEAMS_LIST,
    TEAMS_LIVE_EVENT,
    GOOGLE_MEET,
    WEBEX,
    GOTO_WEBINAR,
    /** Any other table with people and times. */
    TABLE;

    /** Name, action and time. */
    private static final int TEAMS_COLUMNS = 3;

    /** The platform of a file with these tables; a table for an unknown one. */
    static MeetingPlatform of(FileLines lines, List<ReportTable> tables) {
        if (has(
                lines,
                "gotowebinar",
                "gotomeeting",
                "interest rating",
                "clicked registration link",
                "registration date/time")) return GOTO_WEBINAR;
        if (has(lines, "attendee details", "panelist details")) return ZOOM_WEBINAR;
        var headings =
                tables.stream().map(table -> table.columns().heading().cells()).toList();
        if (headings.isEmpty()) return TABLE;
        var all = String.join("|", headings.getFirst()).toLowerCase(Locale.ROOT);
        if (tables.getFirst().columns().hasEvents())
            return all.replace(" ", "").contains("utceventtimestamp")
                    ? TEAMS_LIVE_EVENT
                    : headings.getFirst().size() == TEAMS_COLUMNS ? TEAMS_LIST : TABLE;
        if (all.contains("attendance duration") || all.contains("connection type")) return WEBEX;
        if (headings.getFirst().getFirst().matches(".+[(（].+[)）]")) return ZOOM_MEETING;
        return tables.getFirst().hasTimesOnly() && tables.getFirst().columns().has(ColumnRole.LAST_NAME)
                ? GOOGLE_MEET
                : TABLE;
    }

    private static boolean has(FileLines lines, String... words) {
        return lines.has(line -> line.cells().stream()
                .map(cell -> cell.toLowerCase(Locale.ROOT))
                .anyMatch(cell -> List.of(words).stream().anyMatch(cell::startsWith)));
    }

    /** Message key of its name. */
    public String message() {
        return "platform." + name().toLowerCase(Locale.ROOT);
    }
}
