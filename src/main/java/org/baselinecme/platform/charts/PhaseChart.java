package org.baselinecme.platform.charts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.baselinecme.platform.kernel.DateText;
import org.baselinecme.platform.statistics.Interval;
import org.jspecify.annotations.Nullable;

/**
 * A chart of two phases over time: a center line for each, limits where there are any, and the day of the intervention. Where the
 * second phase has no line of its own, that of the baseline is carried on.
 *
 * @param lines paths of the center lines
 * @param bounds paths of the limits, upper and lower; empty without limits
 * @param carried path of the baseline's center line after the intervention; empty where the line is that of all periods
 * @param mark coordinate of the intervention
 * @param points in order of time
 * @param unit of the values, where it is too long to stand beside each; empty else
 * @param provisional whether the center line of the baseline rests on few points
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
        String unit,
        Frame frame,
        boolean provisional,
        boolean shifted) {
    private static final int TOP = 46;
    private static final int BELOW = 45;
    private static final int BESIDE = 8;
    private static final int GAP = 6;
    private static final int NARROW_LABELS = 5;

    /**
     * A value of a period, placed at its middle day, with the texts that state it in the table.
     *
     * @param limits null without limits
     * @param signal whether it belongs to a signal of a special cause
     */
    public record Period(
            LocalDate middle, double value, @Nullable Interval limits, boolean signal, String figures, String rate) {
        DoubleStream extent() {
            return limits == null ? DoubleStream.of(value) : DoubleStream.of(value, limits.low(), limits.high());
        }
    }

    /** The area of the values on a canvas; the label of a center line is beside them, or above its line among them. */
    public record Frame(Canvas canvas, int left, int right, int bottom, boolean beside) {
        /** The width of its axis follows its longest label; that of a center line stands beside it, where there is room. */
        private static Frame of(Canvas canvas, List<Scale.Mark> marks, List<String> labels) {
            var left = longest(canvas, marks.stream().map(Scale.Mark::text).toList());
            var wide = longest(canvas, labels);
            var beside = !canvas.isNarrow() || wide <= canvas.width() / NARROW_LABELS;
            return new Frame(canvas, left, canvas.width() - (beside ? wide : BESIDE), canvas.height() - BELOW, beside);
        }

        private static int longest(Canvas canvas, List<String> texts) {
            return texts.stream().mapToInt(canvas::width).max().orElse(0) + BESIDE;
        }

        /** Where the label of a center line is anchored. */
        public int labeled() {
            return beside ? right + GAP : right;
        }

        /** Which end of the label stands there. */
        public String anchor() {
            return beside ? "start" : "end";
        }

        /** How far below its line the label stands. */
        public int shift() {
            return beside ? BESIDE / 2 : -GAP;
        }

        /** Where the dates stand. */
        public int dated() {
            return bottom + canvas.font() + GAP;
        }
    }

    /** A drawn period; a signal of a special cause has another shape. */
    public record Point(String x, String y, boolean signal, String when, String figures, String rate, String limits) {}

    /** The text beside a center line. */
    public record Label(String y, String text) {}

    /** Whether the center line of the baseline goes on after the intervention. */
    public boolean isCarriedOn() {
        return !carried.isEmpty() && !shifted;
    }

    public boolean isSignaling() {
        return points.stream().anyMatch(Point::signal);
    }

    /**
     * Draws the periods before and after an intervention on that day.
     *
     * @param all in order of time
     * @param before number of periods of the baseline, one or more; all of them where the line is that of all
     * @param centers the center line of the baseline, and that of the second phase if it has one
     */
    public static PhaseChart of(
            List<Period> all,
            int before,
            List<Double> centers,
            LocalDate day,
            AxisUnit unit,
            boolean provisional,
            Canvas canvas) {
        var y = scale(all, centers, canvas);
        var marks = y.marks(unit.beside());
        var labels = centers.stream()
                .map(center -> new Label(y.at(center), unit.beside().text(center)))
                .toList();
        var frame = Frame.of(canvas, marks, labels.stream().map(Label::text).toList());
        var x = new Times(all.getFirst().middle(), all.getLast().middle(), frame);
        var phases = new Phases(all, before, x, y);
        return new PhaseChart(
                phases.centers(centers),
                all.getFirst().limits() == null ? List.of() : phases.bounds(),
                before == all.size() ? "" : "M" + x.at(day) + " " + y.at(centers.getFirst()) + "H" + frame.right,
                x.at(day),
                all.stream().map(one -> point(one, x, y, unit)).toList(),
                marks,
                times(all, x),
                labels,
                unit.title(),
                frame,
                provisional,
                centers.size() > 1);
    }

    private static Scale scale(List<Period> all, List<Double> centers, Canvas canvas) {
        var least = all.stream().flatMapToDouble(Period::extent).min().orElse(0);
        var most = all.stream().flatMapToDouble(Period::extent).max().orElse(1);
        return Scale.of(
                Math.min(least, centers.getFirst()), Math.max(most, centers.getFirst()), canvas.height() - BELOW, TOP);
    }

    private static Point point(Period one, Times x, Scale y, AxisUnit unit) {
        var limits = one.limits() == null
                ? ""
                : unit.number(one.limits().low()) + " to "
                        + unit.text(one.limits().high());
        return new Point(
                x.at(one.middle()),
                y.at(one.value()),
                one.signal(),
                DateText.month(one.middle()),
                one.figures(),
                one.rate(),
                limits);
    }

    private static List<Scale.Mark> times(List<Period> all, Times x) {
        var most = x.frame.canvas.dates();
        var every = Math.max(1, (all.size() + most - 1) / most);
        return IntStream.range(0, all.size())
                .filter(i -> i % every == 0)
                .mapToObj(i -> all.get(i).middle())
                .map(day -> new Scale.Mark(x.at(day), DateText.month(day)))
                .toList();
    }

    /** The time axis. */
    private record Times(LocalDate first, LocalDate last, Frame frame) {
        private static final int INDENT = 16;

        double position(LocalDate day) {
            var whole = Math.max(1, ChronoUnit.DAYS.between(first, last));
            var width = frame.right - frame.left - 2 * INDENT;
            return frame.left + INDENT + (double) ChronoUnit.DAYS.between(first, day) / whole * width;
        }

        String at(LocalDate day) {
            return Scale.coordinate(position(day));
        }
    }

    /** The paths of center lines and limits of both phases. */
    private record Phases(List<Period> all, int before, Times x, Scale y) {
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
                var limits = Objects.requireNonNull(all.get(i).limits());
                var level = y.at(upper ? limits.high() : limits.low());
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
            return (double) (x.frame.right - x.frame.left) / (2 * Math.max(2, all.size())) - 2;
        }
    }
}
