package org.baselinecme.planning.imported;

import java.util.List;
import java.util.Map;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.importing.Differences;
import org.baselinecme.platform.importing.ImportColumn;
import org.baselinecme.platform.importing.ImportKind;
import org.baselinecme.platform.importing.ImportRow;
import org.baselinecme.platform.importing.RowCheck;
import org.baselinecme.platform.importing.RowResult;
import org.baselinecme.platform.importing.RowUndo;
import org.baselinecme.platform.importing.WrittenRow;
import org.springframework.stereotype.Component;

/** A table of activities: each row is one session, or an activity without sessions. */
@Component
class ActivityTable implements ImportKind {
    private static final int TITLE = 200;
    private static final int SHORT = 60;
    private static final int ROOM = 80;
    private static final List<ImportColumn> COLUMNS = List.of(
            column(
                    ActivityTableRow.NUMBER,
                    SHORT,
                    "activity number, activity id, course id, external_course_id, event id, event code, event number,"
                            + " activity code, nid"),
            column(
                            ActivityTableRow.TITLE,
                            TITLE,
                            "activity title, activity name, activity, course title, course name, course, event title,"
                                    + " event name, event, name")
                    .needed(),
            column(ActivityTableRow.FORMAT, TITLE, "activity type, type, activity format, course type, event type"),
            column(
                            ActivityTableRow.DEPARTMENT,
                            TITLE,
                            "dept, division, service line, sponsoring department, owning department")
                    .needed(),
            column(ActivityTableRow.AUDIENCE, TITLE, "target audience, professions, profession, intended audience")
                    .needed(),
            column(
                    ActivityTableRow.FIRST,
                    SHORT,
                    "activity start date, course start date, event start date, start date, activity date, begin date"),
            column(
                    ActivityTableRow.LAST,
                    SHORT,
                    "activity end date, course end date, event end date, end date, expiration date"),
            column(ActivityTableRow.SESSION, TITLE, "session title, session name, presentation title, presentation"),
            column(ActivityTableRow.DAY, SHORT, "session date, date, session day"),
            column(ActivityTableRow.START, SHORT, "start time, session start, session start time, begin time, from"),
            column(ActivityTableRow.END, SHORT, "end time, session end, session end time, until, to"),
            column(ActivityTableRow.ROOM, ROOM, "session room, location, session location, venue"),
            column(
                    ActivityTableRow.SPEAKERS,
                    TITLE,
                    "speaker, speaker email, speakers, presenter email, presenter, faculty email, faculty"),
            column(
                    ActivityTableRow.CREDIT,
                    SHORT,
                    "max credit, maximum credit, credits, credit hours, cme hours, max credits, hours"));

    private final ActivityTableChoices choices;
    private final ActivityTableCheck check;
    private final ActivityTableEntry entry;

    ActivityTable(ActivityTableChoices choices, ActivityTableCheck check, ActivityTableEntry entry) {
        this.choices = choices;
        this.check = check;
        this.entry = entry;
    }

    private static ImportColumn column(String key, int longest, String aliases) {
        return ImportColumn.of(key, "imported.column." + key, aliases.split(", "))
                .upTo(longest);
    }

    @Override
    public String key() {
        return "activities";
    }

    @Override
    public List<ImportColumn> columns() {
        return COLUMNS;
    }

    @Override
    public Map<String, String> choices(String column) {
        return choices.of(column);
    }

    @Override
    public String identity(ImportRow row) {
        var read = new ActivityTableRow(row);
        var session = read.session();
        if (read.key().isEmpty()) return "";
        return read.key() + "\n" + (session == null ? "" : session.key());
    }

    @Override
    public List<RowCheck> check(Me me, List<ImportRow> rows) {
        return check.check(me, rows);
    }

    @Override
    public List<RowResult> apply(Me me, Differences differences, List<ImportRow> rows) {
        return entry.enter(me, rows);
    }

    @Override
    public List<RowUndo> undo(Me me, List<WrittenRow> rows) {
        return entry.takeBack(me, rows);
    }
}
