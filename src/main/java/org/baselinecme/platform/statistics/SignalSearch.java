package org.baselinecme.platform.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Finds the five signals of a control chart in values that are told as sigmas from the center. */
record SignalSearch(List<Double> deviations) {
    private static final double ROUNDING = 1e-9;
    private static final double LIMIT = 3 + ROUNDING;
    private static final double NEAR = 2 + ROUNDING;
    private static final int SHIFT = 8;
    private static final int TREND = 6;
    private static final int HUGGING = 15;

    /** The places of the values with this signal. */
    Set<Integer> found(ControlChart.Signal signal, List<Double> values) {
        return switch (signal) {
            case OUTSIDE -> places(at -> Math.abs(deviations.get(at)) > LIMIT);
            case SHIFT -> shift();
            case TREND -> trend(values);
            case NEAR_LIMIT -> near();
            case HUGGING -> rows(HUGGING, (one, next) -> true, at -> Math.abs(deviations.get(at)) <= 1 + ROUNDING);
        };
    }

    private Set<Integer> places(IntPredicate wanted) {
        return IntStream.range(0, deviations.size())
                .filter(wanted)
                .boxed()
                .collect(TreeSet::new, Set::add, Set::addAll);
    }

    /** A value on the center neither counts nor ends a run. */
    private Set<Integer> shift() {
        var found = new TreeSet<Integer>();
        var run = new ArrayList<Integer>();
        for (var at = 0; at < deviations.size(); at++) {
            var side = Math.signum(deviations.get(at));
            if (side == 0) continue;
            if (!run.isEmpty() && Math.signum(deviations.get(run.getLast())) != side) run.clear();
            run.add(at);
            if (run.size() >= SHIFT) found.addAll(run);
        }
        return found;
    }

    private Set<Integer> trend(List<Double> values) {
        var rising = rows(TREND, (one, next) -> values.get(next) > values.get(one), at -> true);
        rising.addAll(rows(TREND, (one, next) -> values.get(next) < values.get(one), at -> true));
        return rising;
    }

    /** Rows of this many or more places that are wanted, each going on from the one before it. */
    private Set<Integer> rows(int least, BiPredicate<Integer, Integer> goesOn, IntPredicate wanted) {
        var found = new TreeSet<Integer>();
        var row = new ArrayList<Integer>();
        for (var at = 0; at < deviations.size(); at++) {
            if (!wanted.test(at) || !row.isEmpty() && !goesOn.test(row.getLast(), at)) row.clear();
            if (wanted.test(at)) row.add(at);
            if (row.size() >= least) found.addAll(row);
        }
        return found;
    }

    private Set<Integer> near() {
        var found = new TreeSet<Integer>();
        for (var sign : List.of(1, -1))
            for (var at = 0; at + 2 < deviations.size(); at++) {
                var beyond = IntStream.range(at, at + 3)
                        .filter(place -> sign * deviations.get(place) > NEAR)
                        .boxed()
                        .toList();
                if (beyond.size() >= 2) found.addAll(beyond);
            }
        return found;
    }
}
