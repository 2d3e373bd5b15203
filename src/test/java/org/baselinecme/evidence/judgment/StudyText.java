package org.baselinecme.evidence.judgment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.baselinecme.evidence.study.Direction;
import org.baselinecme.platform.statistics.EventRate;
import org.baselinecme.platform.statistics.MeasuredValue;
import org.baselinecme.platform.statistics.Proportion;
import org.baselinecme.platform.statistics.Summary;

/** Studies for tests, from lines such as {@code Clinic A,2026-01,2026-04,20,50}, {@code ,2026-01,,12 per 4350} or {@code ,2026-01,,120,7.3,2.4}. */
final class StudyText {
    private static final String PER = " per ";

    private StudyText() {}

    static Study of(String day, Direction better, String lines) {
        return of(day, better, points(lines));
    }

    static Study of(String day, Direction better, List<StudyPoint> points) {
        var on = LocalDate.parse(day);
        var before = points.stream().filter(point -> point.isBefore(on)).toList();
        var after = points.stream().filter(point -> point.isAfter(on)).toList();
        return new Study(better, on, before, after, series(points, on), List.of(), Study.Goal.NONE, 1, 0);
    }

    static Judgment judged(Study study) {
        return Judgment.of(study).orElseThrow();
    }

    static Study with(Study study, Study.Goal goal, int measures, List<StudyPoint> comparison) {
        return new Study(
                study.better(),
                study.day(),
                study.before(),
                study.after(),
                study.series(),
                comparison,
                goal,
                measures,
                study.tiny());
    }

    private static List<StudyPoint> series(List<StudyPoint> points, LocalDate day) {
        var found = new TreeMap<LocalDate, List<StudyPoint>>();
        points.stream()
                .filter(point -> point.isBefore(day) || point.isAfter(day))
                .forEach(point -> found.computeIfAbsent(point.first(), first -> new ArrayList<>())
                        .add(point));
        return found.values().stream()
                .map(some -> new StudyPoint(
                        "", "", some.getFirst().first(), some.getFirst().last(), Study.pooled(some)))
                .toList();
    }

    static List<StudyPoint> points(String lines) {
        return lines.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("site"))
                .map(line -> point(line.split(",", -1)))
                .sorted(Comparator.comparing(StudyPoint::first))
                .toList();
    }

    private static StudyPoint point(String[] cells) {
        var last = cells[2].isEmpty() ? cells[1] : cells[2];
        return new StudyPoint(cells[0], "", first(cells[1]), last(last), value(cells));
    }

    private static MeasuredValue value(String[] cells) {
        if (cells[3].contains(PER)) {
            var parts = cells[3].split(PER);
            return new MeasuredValue.Rate(new EventRate(Long.parseLong(parts[0]), Double.parseDouble(parts[1])));
        }
        return cells.length == 5
                ? new MeasuredValue.Share(new Proportion(Long.parseLong(cells[3]), Long.parseLong(cells[4])))
                : new MeasuredValue.Average(new Summary(
                        Long.parseLong(cells[3]), Double.parseDouble(cells[4]), Double.parseDouble(cells[5])));
    }

    private static LocalDate first(String text) {
        return text.length() == 7 ? YearMonth.parse(text).atDay(1) : LocalDate.parse(text);
    }

    private static LocalDate last(String text) {
        return text.length() == 7 ? YearMonth.parse(text).atEndOfMonth() : LocalDate.parse(text);
    }

    /** Months in a row from this one, with these numerators of one denominator. */
    static String months(String from, int denominator, int... numerators) {
        var first = YearMonth.parse(from);
        return String.join(
                "\n",
                IntStream.range(0, numerators.length)
                        .mapToObj(at -> "," + first.plusMonths(at) + ",," + numerators[at] + "," + denominator)
                        .toList());
    }

    /** Months in a row from this one, with these events of one exposure. */
    static String rates(String from, double exposure, int... events) {
        var first = YearMonth.parse(from);
        return String.join(
                "\n",
                IntStream.range(0, events.length)
                        .mapToObj(at -> "," + first.plusMonths(at) + ",," + events[at] + PER + exposure)
                        .toList());
    }

    static List<String> caveats(Judgment found) {
        return found.caveats().stream().map(one -> one.kind().code()).toList();
    }

    static List<String> withholding(Judgment found) {
        return found.withholding().stream().map(one -> one.kind().code()).toList();
    }

    static List<String> steps(Judgment found) {
        return found.steps().stream().map(Remark::key).toList();
    }

    static String joined(String... parts) {
        return String.join("\n", Stream.of(parts).toList());
    }
}
