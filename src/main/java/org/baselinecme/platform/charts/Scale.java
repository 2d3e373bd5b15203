package org.baselinecme.platform.charts;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.baselinecme.platform.statistics.DecimalText;

/** An axis: maps values to coordinates and labels itself with about six round values. */
record Scale(double low, double high, double step, double from, double until) {
    private static final int MARKS = 6;
    private static final int MOST_DECIMALS = 8;
    private static final double[] STEPS = {1, 2, 2.5, 5, 10};

    /** A labeled value of the axis; {@code at} is its coordinate. */
    record Mark(String at, String text) {}

    /** An axis from the coordinate {@code from} to {@code until} that contains these values. */
    static Scale of(double least, double most, double from, double until) {
        var span = Math.max(most - least, 1e-6 * Math.max(1, Math.abs(most)));
        var magnitude = Math.pow(10, Math.floor(Math.log10(span / MARKS)));
        var step = magnitude * 10;
        for (var round : STEPS)
            if (round * magnitude * MARKS >= span) {
                step = round * magnitude;
                break;
            }
        var low = Math.floor(least / step) * step;
        return new Scale(low, Math.max(Math.ceil(most / step) * step, low + step), step, from, until);
    }

    /** The coordinate of a value. */
    String at(double value) {
        return coordinate(from + (value - low) / (high - low) * (until - from));
    }

    List<Mark> marks(AxisUnit unit) {
        var count = (int) Math.round((high - low) / step);
        var decimals = decimals(step * unit.factor());
        return IntStream.rangeClosed(0, count)
                .mapToObj(i -> low + i * step)
                .map(value -> new Mark(at(value), DecimalText.of(value * unit.factor(), decimals) + unit.suffix()))
                .toList();
    }

    /** The decimals of a step, so that every label is exact. */
    private static int decimals(double step) {
        var decimals = 0;
        for (var digits = step; decimals < MOST_DECIMALS && Math.abs(digits - Math.rint(digits)) > 1e-6; digits *= 10)
            decimals++;
        return decimals;
    }

    static String coordinate(double point) {
        return String.format(Locale.ROOT, "%.1f", point);
    }
}
