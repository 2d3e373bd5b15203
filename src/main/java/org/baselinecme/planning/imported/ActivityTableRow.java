package org.baselinecme.planning.imported;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.baselinecme.platform.importing.ImportRow;
import org.baselinecme.platform.importing.ImportedDay;
import org.baselinecme.platform.importing.ImportedTime;
import org.baselinecme.platform.importing.RowMessage;
import org.jspecify.annotations.Nullable;

/** A row of a table of activities: an activity, and one session of it or none. */
record ActivityTableRow(ImportRow row) {
    static final String NUMBER = "number";
    static final String TITLE = "title";
    static final String FORMAT = "format";
    static final String DEPARTMENT = "department";
    static final String AUDIENCE = "audience";
    static final String FIRST = "first";
    static final String LAST = "last";
    static final String SESSION = "session";
    static final String DAY = "day";
    static final String START = "start";
    static final String END = "end";
    static final String ROOM = "place";
    static final String SPEAKERS = "speakers";
    static final String CREDIT = "credit";
    private static final int EARLIEST = 2000;
    private static final int LATEST = 2100;

    String number() {
        return row.value(NUMBER);
    }

    String title() {
        return row.value(TITLE);
    }

    String credit() {
        return row.value(CREDIT);
    }

    /** By what rows of one activity are known: its number in the earlier system, else its title and first day; empty without either. */
    String key() {
        if (!number().isEmpty()) return "number " + number().toLowerCase(Locale.ROOT);
        return first().map(first -> "title " + plain(title()) + " " + first).orElse("");
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }

    /** The first day as stated, else the day of the session. */
    Optional<LocalDate> first() {
        return row.value(FIRST).isEmpty() ? day() : ImportedDay.of(row.value(FIRST));
    }

    /** The last day as stated, else the later of the first and the session's. */
    Optional<LocalDate> last() {
        if (!row.value(LAST).isEmpty()) return ImportedDay.of(row.value(LAST));
        return first().map(first -> day().filter(day -> day.isAfter(first)).orElse(first));
    }

    private Optional<LocalDate> day() {
        return ImportedDay.of(row.value(row.value(DAY).isEmpty() ? START : DAY));
    }

    List<String> audience() {
        return list(row.value(AUDIENCE), "[;,|/\\n]");
    }

    List<String> speakers() {
        return list(row.value(SPEAKERS), "[;,|\\s]");
    }

    private static List<String> list(String text, String between) {
        return Stream.of(text.split(between))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList();
    }

    private boolean hasSession() {
        return Stream.of(SESSION, DAY, START, END, ROOM, SPEAKERS)
                .anyMatch(column -> !row.value(column).isEmpty());
    }

    /** The session; null for a row without one, and for one that cannot be read. */
    @Nullable
    Session session() {
        var day = day();
        var start = ImportedTime.of(row.value(START));
        var end = ImportedTime.of(row.value(END));
        if (row.value(SESSION).isEmpty() || day.isEmpty() || start.isEmpty() || end.isEmpty()) return null;
        return new Session(day.get(), start.get(), end.get(), row.value(SESSION), row.value(ROOM));
    }

    /** What is wrong with the row by itself. */
    List<RowMessage> faults() {
        var faults = new ArrayList<RowMessage>();
        for (var column : List.of(FIRST, LAST, DAY)) {
            var text = row.value(column);
            if (!text.isEmpty()
                    && ImportedDay.of(text)
                            .filter(ActivityTableRow::isThinkable)
                            .isEmpty()) faults.add(RowMessage.about(column, "imported.date-wrong", text));
        }
        for (var column : List.of(START, END)) {
            var text = row.value(column);
            if (!text.isEmpty() && ImportedTime.of(text).isEmpty())
                faults.add(RowMessage.about(column, "imported.time-wrong", text));
        }
        if (!faults.isEmpty()) return faults;
        if (hasSession() && session() == null) faults.add(RowMessage.of("imported.session-half"));
        else if (first().isEmpty()) faults.add(RowMessage.of("imported.day-missing"));
        else days(faults);
        return faults;
    }

    private void days(List<RowMessage> faults) {
        var first = first().orElseThrow();
        var last = last().orElse(first);
        var session = session();
        if (last.isBefore(first)) faults.add(RowMessage.about(LAST, "imported.last-before"));
        if (session == null) return;
        if (!session.end().isAfter(session.start())) faults.add(RowMessage.about(END, "imported.end-before"));
        if (session.day().isBefore(first) || session.day().isAfter(last))
            faults.add(RowMessage.about(DAY, "imported.day-outside"));
    }

    private static boolean isThinkable(LocalDate date) {
        return date.getYear() >= EARLIEST && date.getYear() < LATEST;
    }

    /** A session as a row states it. */
    record Session(LocalDate day, LocalTime start, LocalTime end, String title, String room) {
        /** By what two rows state the same session of an activity. */
        String key() {
            return day + " " + start + " " + title.toLowerCase(Locale.ROOT);
        }
    }
}
