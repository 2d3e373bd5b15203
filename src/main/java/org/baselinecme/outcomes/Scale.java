package org.baselinecme.outcomes;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Where a value stands on an axis, and the marks of the axis: round ones, four to eight of them. */
record Scale(double low, double high, double step, double from, double until) {
    private static final int MARKS = 6;
    private static final double[] STEPS = {1, 2, 2.5, 5, 10};

    /** A mark, its place as a drawing takes it. */
    record Mark(String at, String text) {}

    /** An axis that holds these values, on a drawing from here to there. */
    static Scale of(double least, double most, double from, double until) {
        var span = Math.max(most - least, 1e-6);
        var magnitude = Math.pow(10, Math.floor(Math.log10(span / MARKS)));
        var step = magnitude * 10;
        for (var round : STEPS)
            if (round * magnitude * MARKS >= span) {
                step = round * magnitude;
                break;
            }
        return new Scale(Math.floor(least / step) * step, Math.ceil(most / step) * step, step, from, until);
    }

    String at(double value) {
        return place(from + (value - low) / (high - low) * (until - from));
    }

    List<Mark> marks(boolean percent) {
        var count = (int) Math.round((high - low) / step);
        var decimals = step >= 1 || percent ? 0 : step >= 0.1 ? 1 : 2;
        return IntStream.rangeClosed(0, count)
                .mapToObj(i -> low + i * step)
                .map(value ->
                        new Mark(at(value), percent ? Say.number(value * 100, 0) + " %" : Say.number(value, decimals)))
                .toList();
    }

    static String place(double point) {
        return String.format(Locale.ROOT, "%.1f", point);
    }
}
