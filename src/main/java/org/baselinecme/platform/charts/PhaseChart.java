package org.baselinecme.platform.charts;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.baselinecme.platform.statistics.Interval;
import org.baselinecme.platform.statistics.PChart;
import org.baselinecme.platform.statistics.Proportion;

/**
 * A p-chart of two phases over time. The center line and limits of the baseline continue after the intervention; where
 * eight consecutive points after it lie on one side, the second phase has a center line and limits of its own.
 *
 * @param lines paths of the center lines
 * @param bounds paths of the limits, upper and lower
 * @param carried path of the baseline's center line after the intervention
 * @param mark coordinate of the intervention
 * @param points in order of time
 * @param provisional whether the center line of the baseline rests on fewer than twenty points
 * @param shifted whether the second phase has its own center line
 */
public record PhaseChart(
        List<String> lines,
        List<String> bounds,
        String carried,
        String mark,
        List<Point> points,
        List<Scale.Mark> marks,
        List<Scale.Mark> times,
        List<Label> labels,
        boolean provisional,
        boolean shifted) {
    /** The fewest periods of a baseline that limits can be computed from. */
    public static final int MIN_BASELINE = 12;

    private static final int LEFT = 52;
    private static final int RIGHT = 700;
    private static final int TOP = 30;
    private static final int BOTTOM = 225;
    private static final int STABLE_BASELINE = 20;
    private static final int RUN = 8;
    private static final int MOST_TIMES = 8;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.US);

    /** Counts of a period, placed at its middle day, with the texts that state them in the table. */
    public record Period(LocalDate middle, Proportion of, String figures, String rate) {}

    /** A drawn period; a signal of a special cause has another shape. */
    public record Point(String x, String y, boolean signal, String when, String figures, String rate, String limits) {}

    /** The text beside a center line. */
    public record Label(String y, String text) {}

    /**
     * Draws the periods before and after an intervention on that day, each list in order of time.
     *
     * @param before {@value #MIN_BASELINE} or more
     * @param after one or more
     */
    public static PhaseChart of(List<Period> before, List<Period> after, LocalDate day, AxisUnit unit) {
        var all = Stream.concat(before.stream(), after.stream()).toList();
        var chart = new PChart(all.stream().map(Period::of).toList(), before.size());
        var later = PChart.of(after.stream().map(Period::of).toList());
        var shifted =
                chart.runs().stream().anyMatch(run -> run.last() - Math.max(run.first(), before.size()) >= RUN - 1);
        var limits = Stream.concat(
                        chart.limits().stream().limit(before.size()),
                        (shifted ? later.limits() : chart.limits().subList(before.size(), all.size())).stream())
                .toList();
        var y = scale(all, limits);
        var x = new Times(all.getFirst().middle(), all.getLast().middle());
        var phases = new Phases(all, before.size(), limits, x, y);
        var centers = shifted ? List.of(chart.center(), later.center()) : List.of(chart.center());
        return new PhaseChart(
                phases.centers(centers),
                phases.bounds(),
                "M" + x.at(day) + " " + y.at(chart.center()) + "H" + RIGHT,
                x.at(day),
                points(all, limits, shifted ? signals(before, later) : signals(chart, 0), x, y, unit),
                y.marks(unit),
                times(all, x),
                centers.stream()
                        .map(center -> new Label(y.at(center), unit.text(center)))
                        .toList(),
                before.size() < STABLE_BASELINE,
                shifted);
    }

    /** Signals where the second phase has its own line: each phase is judged by its own limits and runs. */
    private static Set<Integer> signals(List<Period> before, PChart later) {
        var found = signals(PChart.of(before.stream().map(Period::of).toList()), 0);
        found.addAll(signals(later, before.size()));
        return found;
    }

    /** Indexes of the points beyond the limits and in runs, counted from {@code from}. */
    private static Set<Integer> signals(PChart chart, int from) {
        var found = new HashSet<>(chart.outside());
        chart.runs()
                .forEach(run -> IntStream.rangeClosed(run.first(), run.last()).forEach(found::add));
        return found.stream().map(index -> index + from).collect(Collectors.toCollection(HashSet::new));
    }

    private static Scale scale(List<Period> all, List<Interval> limits) {
        var least = Stream.concat(
                        all.stream().map(one -> one.of().rate()),
                        limits.stream().map(Interval::low))
                .mapToDouble(value -> value)
                .min()
                .orElse(0);
        var most = Stream.concat(
                        all.stream().map(one -> one.of().rate()),
                        limits.stream().map(Interval::high))
                .mapToDouble(value -> value)
                .max()
                .orElse(1);
        return Scale.of(least, most, BOTTOM, TOP);
    }

    private static List<Point> points(List<Period> all, List<Interval> limits, Set<Integer> signals, Times x, Scale y, AxisUnit unit) {
        var points = new ArrayList<Point>();
        for (var i = 0; i < all.size(); i++) {
            var one = all.get(i);
            points.add(new Point(
                    x.at(one.middle()),
                    y.at(one.of().rate()),
                    signals.contains(i),
                    MONTH.format(one.middle()),
                    one.figures(),
                    one.rate(),
                    unit.number(limits.get(i).low()) + " to "
                            + unit.text(limits.get(i).high())));
        }
        return points;
    }

    private static List<Scale.Mark> times(List<Period> all, Times x) {
        var every = Math.max(1, (all.size() + MOST_TIMES - 1) / MOST_TIMES);
        return IntStream.range(0, all.size())
                .filter(i -> i % every == 0)
                .mapToObj(i -> all.get(i).middle())
                .map(day -> new Scale.Mark(x.at(day), MONTH.format(day)))
                .toList();
    }

    /** The time axis. */
    private record Times(LocalDate first, LocalDate last) {
        private static final int INDENT = 16;

        double position(LocalDate day) {
            var whole = Math.max(1, ChronoUnit.DAYS.between(first, last));
            return LEFT + INDENT + (double) ChronoUnit.DAYS.between(first, day) / whole * (RIGHT - LEFT - 2 * INDENT);
        }

        String at(LocalDate day) {
            return Scale.coordinate(position(day));
        }
    }

    /** The paths of center lines and limits of both phases. */
    private record Phases(List<Period> all, int before, List<Interval> limits, Times x, Scale y) {
        List<String> centers(List<Double> centers) {
            var lines = new ArrayList<String>();
            lines.add(level(0, before, centers.getFirst()));
            if (centers.size() > 1) lines.add(level(before, all.size(), centers.get(1)));
            return lines;
        }

        private String level(int from, int until, double center) {
            return "M" + Scale.coordinate(left(from)) + " " + y.at(center) + "H" + Scale.coordinate(right(until - 1));
        }

        List<String> bounds() {
            return List.of(
                    steps(0, before, true),
                    steps(0, before, false),
                    steps(before, all.size(), true),
                    steps(before, all.size(), false));
        }

        private String steps(int from, int until, boolean upper) {
            var path = new StringBuilder();
            for (var i = from; i < until; i++) {
                var level = y.at(upper ? limits.get(i).high() : limits.get(i).low());
                path.append(i == from ? "M" + Scale.coordinate(left(i)) + " " + level : "V" + level)
                        .append('H')
                        .append(Scale.coordinate(right(i)));
            }
            return path.toString();
        }

        private double left(int i) {
            return i == 0 || i == before ? x.position(all.get(i).middle()) - half() : middle(i - 1, i);
        }

        private double right(int i) {
            return i == all.size() - 1 || i == before - 1
                    ? x.position(all.get(i).middle()) + half()
                    : middle(i, i + 1);
        }

        private double middle(int one, int other) {
            return (x.position(all.get(one).middle())
                            + x.position(all.get(other).middle()))
                    / 2;
        }

        private double half() {
            return (double) (RIGHT - LEFT) / (2 * Math.max(2, all.size())) - 2;
        }
    }
}
