package org.baselinecme.platform.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A control chart: values in order of time with a center line, three-sigma limits, and five signals of special causes. The first
 * values make the center line and the sigmas; the others are judged by them.
 *
 * <p>Sources: L. P. Provost and S. K. Murray, The Health Care Data Guide, 2011; D. B. Laney, Qual. Eng. 14 (2002) 531–537 (p′ and
 * u′); J. C. Benneyan, Health Care Manag. Sci. 4 (2001) 305–318 (g); D. C. Montgomery, Introduction to Statistical Quality Control,
 * 6th ed. 2009, section 7.3 (t).
 *
 * @param kind what the values are
 * @param values in order of time
 * @param sigmas the standard deviation of each value around the center
 * @param center the center line
 * @param range where limits are cut, as no value can lie beyond
 */
public record ControlChart(Kind kind, List<Double> values, List<Double> sigmas, double center, Interval range) {
    /** Kinds of charts. */
    public enum Kind {
        /** Shares, with binomial limits. */
        P,
        /** Shares whose limits also hold the variation between periods (Laney). */
        P_PRIME,
        /** Counts per amount looked at, with Poisson limits. */
        U,
        /** The same, with the variation between periods (Laney). */
        U_PRIME,
        /** Single values, with limits from the moving range. */
        XMR,
        /** Cases between rare events. */
        G,
        /** Days between rare events. */
        T
    }

    /** Signals of a special cause. */
    public enum Signal {
        /** One value beyond three sigma. */
        OUTSIDE,
        /** Eight values in a row on one side of the center. */
        SHIFT,
        /** Six values in a row that rise, or fall. */
        TREND,
        /** Two of three values in a row beyond two sigma on the same side. */
        NEAR_LIMIT,
        /** Fifteen values in a row within one sigma. */
        HUGGING
    }

    private static final double SIGMAS = 3;
    /** Mean moving range of a standard normal process. */
    private static final double D2 = 1.128;
    /** Mean ± 2.66 mean moving ranges. */
    private static final double XMR_FACTOR = 2.66;

    private static final double T_POWER = 3.6;
    private static final double ROUNDING = 1e-12;

    /** A count and the amount it was seen in, such as falls and patient days. */
    public record Count(double events, double amount) {}

    /** A p-chart. */
    public static ControlChart p(List<Proportion> points, int baseline) {
        var chart = new PChart(points, baseline);
        var center = chart.center();
        return new ControlChart(
                Kind.P,
                points.stream().map(Proportion::rate).toList(),
                points.stream()
                        .map(point -> Math.sqrt(center * (1 - center) / point.denominator()))
                        .toList(),
                center,
                new Interval(0, 1));
    }

    /** The same with sigmas multiplied by what periods vary more than chance; where that is undefined, the p-chart. */
    public static ControlChart laney(List<Proportion> points, int baseline) {
        return p(points, baseline).laney(Kind.P_PRIME, baseline);
    }

    /** A u-chart. */
    public static ControlChart u(List<Count> points, int baseline) {
        var first = points.subList(0, baseline);
        var center = first.stream().mapToDouble(Count::events).sum()
                / first.stream().mapToDouble(Count::amount).sum();
        return new ControlChart(
                Kind.U,
                points.stream().map(point -> point.events() / point.amount()).toList(),
                points.stream().map(point -> Math.sqrt(center / point.amount())).toList(),
                center,
                new Interval(0, Double.MAX_VALUE));
    }

    /** The u-chart with the variation between periods. */
    public static ControlChart uPrime(List<Count> points, int baseline) {
        return u(points, baseline).laney(Kind.U_PRIME, baseline);
    }

    private ControlChart laney(Kind as, int baseline) {
        var factor = sigmaZ(baseline).orElse(1);
        return new ControlChart(
                as, values, sigmas.stream().map(sigma -> sigma * factor).toList(), center, range);
    }

    /** Laney's σ_z: the variation between neighboring periods of the baseline over chance; empty without variance. */
    public OptionalDouble sigmaZ(int baseline) {
        if (baseline < 2 || sigmas.stream().limit(baseline).anyMatch(sigma -> sigma == 0))
            return OptionalDouble.empty();
        var z = IntStream.range(0, baseline)
                .mapToObj(at -> (values.get(at) - center) / sigmas.get(at))
                .toList();
        var found = movingRange(z) / D2;
        return found == 0 ? OptionalDouble.empty() : OptionalDouble.of(found);
    }

    private static double movingRange(List<Double> values) {
        return IntStream.range(1, values.size())
                .mapToDouble(at -> Math.abs(values.get(at) - values.get(at - 1)))
                .average()
                .orElse(0);
    }

    /** A chart of single values, or of means; two values of baseline or more. */
    public static ControlChart xmr(List<Double> values, int baseline) {
        var first = values.subList(0, baseline);
        var sigma = XMR_FACTOR * movingRange(first) / SIGMAS;
        return new ControlChart(
                Kind.XMR,
                values,
                values.stream().map(value -> sigma).toList(),
                new Sample(first).mean(),
                new Interval(-Double.MAX_VALUE, Double.MAX_VALUE));
    }

    /** A chart of cases between events, which follow a geometric distribution. */
    public static ControlChart g(List<Double> between, int baseline) {
        var mean = new Sample(between.subList(0, baseline)).mean();
        var sigma = Math.sqrt(mean * (mean + 1));
        return new ControlChart(
                Kind.G,
                between,
                between.stream().map(value -> sigma).toList(),
                mean,
                new Interval(0, Double.MAX_VALUE));
    }

    /** A chart of the time between events, each to the power of 1/3.6, in which it is nearly normal. */
    public static ControlChart t(List<Double> days, int baseline) {
        var found = xmr(days.stream().map(ControlChart::flattened).toList(), baseline);
        return new ControlChart(Kind.T, found.values, found.sigmas, found.center, new Interval(0, Double.MAX_VALUE));
    }

    private static double flattened(double time) {
        return Math.pow(time, 1 / T_POWER);
    }

    /** A value of a t-chart in days again. */
    public static double days(double flattened) {
        return Math.pow(Math.max(0, flattened), T_POWER);
    }

    /** The limits of each value. */
    public List<Interval> limits() {
        return sigmas.stream()
                .map(sigma -> new Interval(
                        Math.max(range.low(), center - SIGMAS * sigma),
                        Math.min(range.high(), center + SIGMAS * sigma)))
                .toList();
    }

    /** The signals of each value; a run belongs to each of its values. */
    public List<List<Signal>> signals() {
        var found = IntStream.range(0, values.size())
                .mapToObj(at -> (List<Signal>) new ArrayList<Signal>())
                .toList();
        var search = new SignalSearch(deviations());
        for (var signal : Signal.values())
            search.found(signal, values).forEach(at -> found.get(at).add(signal));
        return found;
    }

    /** The kinds of signals of all values. */
    public List<Signal> kinds() {
        return Stream.of(Signal.values())
                .filter(signals().stream().flatMap(List::stream).collect(Collectors.toSet())::contains)
                .toList();
    }

    /** Each value as sigmas from the center; rounding does not put a value beyond a limit. */
    private List<Double> deviations() {
        return IntStream.range(0, values.size())
                .mapToObj(at -> deviation(values.get(at) - center, sigmas.get(at)))
                .toList();
    }

    private static double deviation(double distance, double sigma) {
        if (Math.abs(distance) <= ROUNDING) return 0;
        return sigma == 0 ? Math.copySign(Double.MAX_VALUE, distance) : distance / sigma;
    }
}
