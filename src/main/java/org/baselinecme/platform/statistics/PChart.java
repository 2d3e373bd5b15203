package org.baselinecme.platform.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A p-chart: proportions in the order of time, a centre line, three-sigma limits for each, and the signals of a special
 * cause. Places are counted from 0.
 *
 * <p>Sources: W. A. Shewhart 1931; L. P. Provost and S. K. Murray, The Health Care Data Guide, 2011, chapters 4 and 5.
 *
 * @param points the proportions, one a period, one or more
 * @param baseline how many of the first points make the centre line, from 1 to all
 */
public record PChart(List<Proportion> points, int baseline) {
    private static final int RUN = 8;
    private static final double SIGMAS = 3;

    /** A point on a limit is not beyond it, whatever the last digits say. */
    private static final double ROUNDING = 1e-12;

    /** Points from the first place to the last that lie on one side of the centre line, but for those on it. */
    public record Run(int first, int last, boolean above) {}

    /** @throws IllegalArgumentException where there is no point or no baseline, or it is longer than the chart */
    public PChart {
        points = List.copyOf(points);
        if (points.isEmpty()) throw new IllegalArgumentException("A chart has one point or more");
        if (baseline < 1 || baseline > points.size())
            throw new IllegalArgumentException("A baseline is 1 to " + points.size() + " points, not " + baseline);
    }

    /** A chart whose centre line is that of all its points. */
    public static PChart of(List<Proportion> points) {
        return new PChart(points, points.size());
    }

    /** The centre line, 0 to 1: sum of numerators over sum of denominators of the baseline (R50). */
    public double centre() {
        var first = points.subList(0, baseline);
        return (double) first.stream().mapToLong(Proportion::numerator).sum()
                / first.stream().mapToLong(Proportion::denominator).sum();
    }

    /** The limits of each point, centre ± 3·√(centre·(1 − centre)/n), clipped to 0 and 1. */
    public List<Interval> limits() {
        return points.stream().map(this::limits).toList();
    }

    private Interval limits(Proportion point) {
        var centre = centre();
        var reach = SIGMAS * Math.sqrt(centre * (1 - centre) / point.denominator());
        return new Interval(Math.max(0, centre - reach), Math.min(1, centre + reach));
    }

    /** The places of the points beyond their limits. */
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

    /** The runs of eight or more points on one side of the centre; a point on the line neither counts nor ends a run. */
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
        return Double.compare(points.get(place).rate(), centre());
    }
}
