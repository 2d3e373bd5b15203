package org.baselinecme.evidence.outcomes;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.baselinecme.platform.statistics.Interval;
import org.baselinecme.platform.statistics.PChart;

/**
 * A p-chart over time: the baseline's centre line and limits, carried on behind the intervention; where eight points in a
 * row behind it lie on one side, the later ones have a centre line of their own.
 *
 * @param lines of the centre
 * @param bounds of the limits, upper and lower
 * @param carried the baseline's centre line, carried on
 * @param mark where the intervention stands
 * @param points in the order of time
 * @param provisional fewer than twenty points make the baseline's centre line
 */
record PhaseChart(
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
    static final int WIDTH = 760;
    static final int HEIGHT = 270;
    private static final int LEFT = 52;
    private static final int RIGHT = 700;
    private static final int TOP = 30;
    private static final int BOTTOM = 225;
    private static final int ENOUGH_BEFORE = 20;
    private static final int MOST_TIMES = 8;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.US);

    /** A point; a signal has another shape. */
    record Point(String x, String y, boolean signal, String when, String figures, String rate, String limits) {}

    /** What a centre line says, in the margin. */
    record Label(String y, String text) {}

    /** Empty where there are fewer than twelve points of a baseline, or none after: no limits could be drawn. */
    static Optional<PhaseChart> of(Measure measure, List<Observation> all) {
        var on = measure.form().intervenedOn();
        var periods = Observation.Period.of(measure, all);
        var before = Observation.Period.shown(
                periods.stream().filter(one -> one.days().endsBefore(on)));
        var after = Observation.Period.shown(
                periods.stream().filter(one -> one.days().beginsAfter(on)));
        if (before.size() < Observation.Period.FEWEST_BEFORE || after.isEmpty()) return Optional.empty();
        return Optional.of(drawn(before, after, on));
    }

    private static PhaseChart drawn(List<Observation.Period> before, List<Observation.Period> after, LocalDate on) {
        var all = Stream.concat(before.stream(), after.stream()).toList();
        var chart = new PChart(all.stream().map(Observation.Period::of).toList(), before.size());
        var later = PChart.of(after.stream().map(Observation.Period::of).toList());
        var shifted = chart.runs().stream().anyMatch(run -> run.last() - Math.max(run.first(), before.size()) >= 7);
        var limits = Stream.concat(
                        chart.limits().stream().limit(before.size()),
                        (shifted ? later.limits() : chart.limits().subList(before.size(), all.size())).stream())
                .toList();
        var y = scale(all, limits);
        var x = new Times(all.getFirst().days().middle(), all.getLast().days().middle());
        var phases = new Phases(all, before.size(), limits, x, y);
        var centres = shifted ? List.of(chart.centre(), later.centre()) : List.of(chart.centre());
        return new PhaseChart(
                phases.centres(centres),
                phases.bounds(),
                "M" + x.at(on) + " " + y.at(chart.centre()) + "H" + RIGHT,
                x.at(on),
                points(all, limits, shifted ? signals(before, later) : signals(chart, 0), x, y),
                y.marks(true),
                times(all, x),
                centres.stream()
                        .map(centre -> new Label(y.at(centre), OutcomeFormat.number(centre * 100, 1) + " %"))
                        .toList(),
                before.size() < ENOUGH_BEFORE,
                shifted);
    }

    /** A shift that has its own line is no signal more; what is beyond the limits of that line is one. */
    private static Set<Integer> signals(List<Observation.Period> before, PChart later) {
        var found =
                signals(PChart.of(before.stream().map(Observation.Period::of).toList()), 0);
        found.addAll(signals(later, before.size()));
        return found;
    }

    /** The places beyond the limits, and of runs, counted on from there. */
    private static Set<Integer> signals(PChart chart, int from) {
        var found = new HashSet<>(chart.outside());
        chart.runs()
                .forEach(run -> IntStream.rangeClosed(run.first(), run.last()).forEach(found::add));
        return found.stream().map(place -> place + from).collect(Collectors.toCollection(HashSet::new));
    }

    private static Scale scale(List<Observation.Period> all, List<Interval> limits) {
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

    private static List<Point> points(
            List<Observation.Period> all, List<Interval> limits, Set<Integer> signals, Times x, Scale y) {
        var points = new ArrayList<Point>();
        for (var i = 0; i < all.size(); i++) {
            var one = all.get(i);
            var share = new Value.Share(one.of());
            points.add(new Point(
                    x.at(one.days().middle()),
                    y.at(one.of().rate()),
                    signals.contains(i),
                    MONTH.format(one.days().middle()),
                    OutcomeFormat.basis(share),
                    OutcomeFormat.centre(share, ""),
                    OutcomeFormat.number(limits.get(i).low() * 100, 1) + " to "
                            + OutcomeFormat.number(limits.get(i).high() * 100, 1) + " %"));
        }
        return points;
    }

    private static List<Scale.Mark> times(List<Observation.Period> all, Times x) {
        var every = Math.max(1, (all.size() + MOST_TIMES - 1) / MOST_TIMES);
        return IntStream.range(0, all.size())
                .filter(i -> i % every == 0)
                .mapToObj(i -> all.get(i).days().middle())
                .map(day -> new Scale.Mark(x.at(day), MONTH.format(day)))
                .toList();
    }

    /** Where a day stands. */
    private record Times(LocalDate first, LocalDate last) {
        private static final int INDENT = 16;

        double place(LocalDate day) {
            var whole = Math.max(1, ChronoUnit.DAYS.between(first, last));
            return LEFT + INDENT + (double) ChronoUnit.DAYS.between(first, day) / whole * (RIGHT - LEFT - 2 * INDENT);
        }

        String at(LocalDate day) {
            return Scale.place(place(day));
        }
    }

    /** The lines of both phases. */
    private record Phases(List<Observation.Period> all, int before, List<Interval> limits, Times x, Scale y) {
        List<String> centres(List<Double> centres) {
            var lines = new ArrayList<String>();
            lines.add(level(0, before, centres.getFirst()));
            if (centres.size() > 1) lines.add(level(before, all.size(), centres.get(1)));
            return lines;
        }

        private String level(int from, int until, double centre) {
            return "M" + Scale.place(left(from)) + " " + y.at(centre) + "H" + Scale.place(right(until - 1));
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
                path.append(i == from ? "M" + Scale.place(left(i)) + " " + level : "V" + level)
                        .append('H')
                        .append(Scale.place(right(i)));
            }
            return path.toString();
        }

        private double left(int i) {
            return i == 0 || i == before ? x.place(all.get(i).days().middle()) - half() : middle(i - 1, i);
        }

        private double right(int i) {
            return i == all.size() - 1 || i == before - 1
                    ? x.place(all.get(i).days().middle()) + half()
                    : middle(i, i + 1);
        }

        private double middle(int one, int other) {
            return (x.place(all.get(one).days().middle())
                            + x.place(all.get(other).days().middle()))
                    / 2;
        }

        private double half() {
            return (double) (RIGHT - LEFT) / (2 * Math.max(2, all.size())) - 2;
        }
    }
}
