package org.baselinecme.delivery.reports;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.baselinecme.platform.files.FileLines.Line;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a table and what they hold.
 *
 * @param heading the line with the headings
 * @param roles by column; {@link ColumnRole#NOTHING} for the others
 */
record ReportColumns(Line heading, List<ColumnRole> roles) {
    private static final int MINUTE = 60;
    private static final int HOUR = 3600;

    /** By the words of the headings. */
    static ReportColumns of(Line heading) {
        return new ReportColumns(
                heading,
                heading.cells().stream()
                        .map(cell -> HeadingWords.role(cell).orElse(ColumnRole.NOTHING))
                        .toList());
    }

    /** The first column with this role; -1 without one. */
    int at(ColumnRole role) {
        return roles.indexOf(role);
    }

    boolean has(ColumnRole role) {
        return at(role) >= 0;
    }

    private boolean hasPerson() {
        return has(ColumnRole.NAME)
                || has(ColumnRole.EMAIL)
                || has(ColumnRole.LAST_NAME)
                || has(ColumnRole.FIRST_NAME)
                || has(ColumnRole.ACCOUNT);
    }

    /** Whether the line says when the meeting was, and not who attended. */
    boolean isMeeting() {
        return has(ColumnRole.STARTED) && !has(ColumnRole.JOINED);
    }

    /** Whether each line of the table has a person with times, or with a total. */
    boolean isParticipants() {
        if (!hasPerson() || isMeeting() || hasEvents()) return false;
        return has(ColumnRole.JOINED) && has(ColumnRole.LEFT)
                || !has(ColumnRole.JOINED) && !has(ColumnRole.LEFT) && has(ColumnRole.DURATION);
    }

    /** Whether each line of the table is a person who joins or leaves. */
    boolean hasEvents() {
        return hasPerson() && has(ColumnRole.ACTION) && has(ColumnRole.MOMENT);
    }

    private String cell(Line line, ColumnRole role) {
        return line.at(at(role));
    }

    /** The name as the line has it. */
    String name(Line line) {
        var name = cell(line, ColumnRole.NAME);
        var first = cell(line, ColumnRole.FIRST_NAME);
        var last = cell(line, ColumnRole.LAST_NAME);
        if (!name.isEmpty() && first.isEmpty() == last.isEmpty()) return name;
        return Stream.of(first, name, last).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    /** The email address; without one what stands in its place, such as a telephone number. */
    String contact(Line line) {
        return IntStream.range(0, roles.size())
                .filter(i -> roles.get(i) == ColumnRole.EMAIL || roles.get(i) == ColumnRole.ACCOUNT)
                .mapToObj(line::at)
                .filter(cell -> cell.contains("@"))
                .findFirst()
                .orElseGet(() -> cell(line, ColumnRole.EMAIL));
    }

    /** A line with joining and leaving, or a total. */
    ReportLine read(Line line) {
        var timed = has(ColumnRole.JOINED);
        var whole = !timed && !has(ColumnRole.DURATION) && !has(ColumnRole.HOURS);
        var open = timed && !has(ColumnRole.LEFT);
        var kind = isAbsent(line)
                ? ReportLine.Kind.ABSENT
                : whole
                        ? ReportLine.Kind.WHOLE
                        : !timed ? ReportLine.Kind.TOTAL : open ? ReportLine.Kind.OPEN : ReportLine.Kind.STAY;
        return new ReportLine(line.number(), name(line), contact(line), times(line), kind, isUnclear(line));
    }

    private ReportLine.Times times(Line line) {
        var duration = has(ColumnRole.DURATION) ? ColumnRole.DURATION : ColumnRole.HOURS;
        return new ReportLine.Times(
                withDate(line, moment(line, ColumnRole.JOINED)),
                moment(line, ColumnRole.LEFT),
                cell(line, duration),
                unit(),
                offset(ColumnRole.JOINED));
    }

    /** A cell with a date and time; a date and the time in the next column are read as one. */
    private String moment(Line line, ColumnRole role) {
        var at = at(role);
        var cell = line.at(at);
        if (at < 0 || !isDateOnly(cell)) return cell;
        var next = line.at(at + 1);
        return ReportMoment.of(next).filter(ReportMoment::isTimeOnly).isPresent() ? cell + " " + next : cell;
    }

    private static boolean isDateOnly(String cell) {
        return ReportMoment.of(cell).filter(ReportMoment::isDateOnly).isPresent();
    }

    private String withDate(Line line, String joined) {
        if (!has(ColumnRole.DATE)) return joined;
        return ReportMoment.of(joined).filter(ReportMoment::isTimeOnly).isPresent()
                ? cell(line, ColumnRole.DATE) + " " + joined
                : joined;
    }

    /** When this person joined or left; events have one time a line. */
    ReportLine.Times event(Line joined, @Nullable Line left) {
        return new ReportLine.Times(
                moment(joined, ColumnRole.MOMENT),
                left == null ? "" : moment(left, ColumnRole.MOMENT),
                "",
                MINUTE,
                offset(ColumnRole.MOMENT));
    }

    String action(Line line) {
        return cell(line, ColumnRole.ACTION);
    }

    private boolean isAbsent(Line line) {
        return HeadingWords.isNo(cell(line, ColumnRole.ATTENDED)) || HeadingWords.isYes(cell(line, ColumnRole.WAITING));
    }

    /** Whether the line says something unknown where it should say yes or no. */
    private boolean isUnclear(Line line) {
        return Stream.of(ColumnRole.ATTENDED, ColumnRole.WAITING)
                .map(role -> cell(line, role))
                .anyMatch(cell -> !cell.isEmpty() && !HeadingWords.isYes(cell) && !HeadingWords.isNo(cell));
    }

    /** Seconds in the unit of a duration that is a number. */
    private int unit() {
        if (!has(ColumnRole.DURATION)) return HOUR;
        var text = heading.at(at(ColumnRole.DURATION)).toLowerCase(Locale.ROOT);
        if (text.matches(".*\\b(sec|secs|seconds|sekunden|secondes|segundos)\\b.*")) return 1;
        return text.matches(".*\\b(hours|hrs|stunden|heures|horas)\\b.*") ? HOUR : MINUTE;
    }

    /** The zone that a heading names for its column, such as (UTC), (GMT-06:00) or (Eastern Time); null if it names none. */
    private @Nullable ZoneId offset(ColumnRole role) {
        return ReportZone.of(heading.at(at(role))).orElse(null);
    }

    /** Whether a heading in another language than English is unknown and its cells answer yes or no: it may be the waiting room. */
    boolean isUnclear(List<Line> lines) {
        if (fold(ColumnRole.JOINED).matches(".*(join|check|log|sign|scan|arriv|entry|time in).*")
                || fold(ColumnRole.DURATION).matches(".*(minutes|total duration|time).*")) return false;
        return IntStream.range(0, roles.size())
                .filter(i -> roles.get(i) == ColumnRole.NOTHING)
                .mapToObj(i -> lines.stream()
                        .map(line -> line.at(i))
                        .filter(cell -> !cell.isEmpty())
                        .toList())
                .anyMatch(cells -> cells.stream().anyMatch(HeadingWords::isYes)
                        && cells.stream().allMatch(cell -> HeadingWords.isYes(cell) || HeadingWords.isNo(cell)));
    }

    private String fold(ColumnRole role) {
        return HeadingWords.fold(heading.at(at(role)));
    }

    /** The same columns with a role for one of them. */
    ReportColumns with(int column, ColumnRole role) {
        var changed = new ArrayList<>(roles);
        changed.set(column, role);
        return new ReportColumns(heading, changed);
    }
}
