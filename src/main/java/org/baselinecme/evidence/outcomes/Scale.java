package org.baselinecme.evidence.outcomes;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Where a value stands on an axis, and the marks of the axis: round ones, four to eight of them. */
record Scale(double low, double high, double step, double from, double until) {
    private static final int MARKS = 6;
    private static final int MOST_DECIMALS = 8;
    private static final double[] STEPS = {1, 2, 2.5, 5, 10};

    /** A mark, its place as a drawing takes it. */
    record Mark(String at, String text) {}

    /** An axis that holds these values, on a drawing from here to there. */
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

    String at(double value) {
        return place(from + (value - low) / (high - low) * (until - from));
    }

    List<Mark> marks(boolean percent) {
        var count = (int) Math.round((high - low) / step);
        var factor = percent ? 100 : 1;
        var decimals = decimals(step * factor);
        return IntStream.rangeClosed(0, count)
                .mapToObj(i -> low + i * step)
                .map(value ->
                        new Mark(at(value), OutcomeFormat.number(value * factor, decimals) + (percent ? " %" : "")))
                .toList();
    }

    /** As many as a step has, so that a mark says where it stands. */
    private static int decimals(double step) {
        var decimals = 0;
        for (var digits = step; decimals < MOST_DECIMALS && Math.abs(digits - Math.rint(digits)) > 1e-6; digits *= 10)
            decimals++;
        return decimals;
    }

    static String place(double point) {
        return String.format(Locale.ROOT, "%.1f", point);
    }
}
