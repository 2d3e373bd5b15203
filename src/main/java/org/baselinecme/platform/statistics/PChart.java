package org.baselinecme.platform.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A p-chart: proportions over time with a center line, three-sigma limits for each, and signals of special causes. Points
 * are numbered from 0.
 *
 * <p>Sources: W. A. Shewhart 1931; L. P. Provost and S. K. Murray, The Health Care Data Guide, 2011, chapters 4 and 5.
 *
 * @param points the proportions, one per period, at least one
 * @param baseline number of first points that determine the center line
 */
public record PChart(List<Proportion> points, int baseline) {
    private static final int RUN = 8;
    private static final double SIGMAS = 3;

    /** A point on a limit is not beyond it despite rounding. */
    private static final double ROUNDING = 1e-12;

    /** Points from first to last on one side of the center line, ignoring points on it. */
    public record Run(int first, int last, boolean above) {}

    /** @throws IllegalArgumentException without points, or if the baseline is not between 1 and their number */
    public PChart {
        points = List.copyOf(points);
        if (points.isEmpty()) throw new IllegalArgumentException("A chart has one point or more");
        if (baseline < 1 || baseline > points.size())
            throw new IllegalArgumentException("A baseline is 1 to " + points.size() + " points, not " + baseline);
    }

    /** A chart with the center line of all its points. */
    public static PChart of(List<Proportion> points) {
        return new PChart(points, points.size());
    }

    /** The center line, 0 to 1: sum of numerators over sum of denominators of the baseline (R50). */
    public double center() {
        var first = points.subList(0, baseline);
        return (double) first.stream().mapToLong(Proportion::numerator).sum()
                / first.stream().mapToLong(Proportion::denominator).sum();
    }

    /** The limits of each point, center ± 3·√(center·(1 − center)/n), clipped to 0 and 1. */
    public List<Interval> limits() {
        return points.stream().map(this::limits).toList();
    }

    private Interval limits(Proportion point) {
        var center = center();
        var reach = SIGMAS * Math.sqrt(center * (1 - center) / point.denominator());
        return new Interval(Math.max(0, center - reach), Math.min(1, center + reach));
    }

    /** The indexes of points beyond their limits. */
    public List<Integer> outside() {
        return IntStream.range(0, points.size())
                .filter(place -> isOutside(points.get(place)))
                .boxed()
                .toList();
    }

    private boolean isOutside(Proportion point) {
        var limits = limits(point);
        return point.rate() < limits.low() - ROUNDING || point.rate() > limits.high() + ROUNDING;
    }

    /** The runs of eight or more points on one side of the center line; a point on the line neither counts nor ends a run. */
    public List<Run> runs() {
        var found = new ArrayList<Run>();
        var side = new ArrayList<Integer>();
        for (var place = 0; place < points.size(); place++) {
            if (side(place) == 0) continue;
            if (!side.isEmpty() && side(side.getLast()) != side(place)) close(side, found);
            side.add(place);
        }
        close(side, found);
        return List.copyOf(found);
    }

    private void close(List<Integer> side, List<Run> found) {
        if (side.size() >= RUN) found.add(new Run(side.getFirst(), side.getLast(), side(side.getFirst()) > 0));
        side.clear();
    }

    private int side(int place) {
        return Double.compare(points.get(place).rate(), center());
    }
}
