package org.baselinecme.evidence.judgment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.baselinecme.evidence.study.Direction;
import org.baselinecme.platform.statistics.Assurance;
import org.baselinecme.platform.statistics.ControlChart;
import org.baselinecme.platform.statistics.ControlChart.Signal;
import org.baselinecme.platform.statistics.Interval;
import org.baselinecme.platform.statistics.MeasuredValue;
import org.baselinecme.platform.statistics.RunChart;
import org.baselinecme.platform.statistics.Sample;
import org.baselinecme.platform.statistics.UnitProportions;
import org.baselinecme.platform.statistics.UnitRates;
import org.jspecify.annotations.Nullable;

/** Chooses the chart of a series and computes it. */
final class SeriesCharting {
    private static final int SHIFT = 8;
    private static final double MORE_THAN_CHANCE = 0.05;

    private final Study study;
    private final List<StudyPoint> before;
    private final List<StudyPoint> all;

    SeriesCharting(Study study) {
        this.study = study;
        before = study.seriesBefore();
        all = Stream.concat(before.stream(), study.seriesAfter().stream()).toList();
    }

    Optional<SeriesChart> chart() {
        var rare = RareEvents.of(study);
        if (rare.isPresent()) return rare.map(this::rare);
        if (before.size() >= SeriesChart.LEAST_FOR_LIMITS && all.size() > before.size()) return Optional.of(limited());
        return all.size() < RunChart.LEAST || before.isEmpty() ? Optional.empty() : Optional.of(plain());
    }

    /** The median of the baseline, or of all where the baseline is short. */
    private RunChart run() {
        var line = before.size() >= RunChart.LEAST ? before : all;
        return new RunChart(centers(all), new Sample(centers(line)).median());
    }

    private static List<Double> centers(List<StudyPoint> points) {
        return points.stream().map(StudyPoint::center).toList();
    }

    private SeriesChart plain() {
        var run = run();
        var plots = all.stream()
                .map(point -> new SeriesChart.Plot(
                        point.first(), point.last(), point.center(), point, null, List.<Signal>of()))
                .toList();
        return new SeriesChart(SeriesChart.Kind.RUN, plots, before.size(), List.of(run.line()), run, null, 0);
    }

    private SeriesChart limited() {
        var kind = kind();
        var carried = chart(kind, all, before.size());
        var shifted = isShifted(carried.signals(), before.size());
        var later = chart(kind, study.seriesAfter(), all.size() - before.size());
        var phases = shifted ? phases(chart(kind, before, before.size()), later) : Phase.of(carried);
        return new SeriesChart(
                kind,
                plots(phases),
                before.size(),
                shifted ? List.of(carried.center(), later.center()) : List.of(carried.center()),
                run(),
                assurance(phases.limits.getLast()),
                few(carried.center()));
    }

    private SeriesChart.Kind kind() {
        if (all.getFirst().value() instanceof MeasuredValue.Average) return SeriesChart.Kind.XMR;
        if (all.getFirst().value() instanceof MeasuredValue.Rate) return kindOfRates();
        var shares = Estimates.shares(before);
        var wild = new UnitProportions(shares, shares).dispersionP().orElse(1) < MORE_THAN_CHANCE
                && ControlChart.p(shares, shares.size()).sigmaZ(shares.size()).orElse(1) > 1;
        return wild ? SeriesChart.Kind.P_PRIME : SeriesChart.Kind.P;
    }

    private SeriesChart.Kind kindOfRates() {
        var rates = Rates.ofPoints(before);
        var wild = new UnitRates(rates, rates).dispersionP().orElse(1) < MORE_THAN_CHANCE
                && ControlChart.u(counts(before), before.size())
                                .sigmaZ(before.size())
                                .orElse(1)
                        > 1;
        return wild ? SeriesChart.Kind.U_PRIME : SeriesChart.Kind.U;
    }

    private static List<ControlChart.Count> counts(List<StudyPoint> points) {
        return points.stream()
                .map(point -> point.value().counted().orElseThrow())
                .toList();
    }

    private static ControlChart chart(SeriesChart.Kind kind, List<StudyPoint> points, int baseline) {
        return switch (kind) {
            case P -> ControlChart.p(Estimates.shares(points), baseline);
            case P_PRIME -> ControlChart.laney(Estimates.shares(points), baseline);
            case U -> ControlChart.u(counts(points), baseline);
            case U_PRIME -> ControlChart.uPrime(counts(points), baseline);
            default -> ControlChart.xmr(centers(points), baseline);
        };
    }

    /** Eight values or more in a row after the intervention on one side of the baseline's center. */
    private static boolean isShifted(List<List<Signal>> signals, int before) {
        var row = 0;
        for (var at = before; at < signals.size(); at++) {
            row = signals.get(at).contains(Signal.SHIFT) ? row + 1 : 0;
            if (row >= SHIFT) return true;
        }
        return false;
    }

    /** Limits and signals of values in a row. */
    private record Phase(List<Interval> limits, List<List<Signal>> signals) {
        static Phase of(ControlChart chart) {
            return new Phase(chart.limits(), chart.signals());
        }
    }

    private static Phase phases(ControlChart one, ControlChart other) {
        return new Phase(joined(one.limits(), other.limits()), joined(one.signals(), other.signals()));
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private List<SeriesChart.Plot> plots(Phase phase) {
        return IntStream.range(0, all.size())
                .mapToObj(at -> new SeriesChart.Plot(
                        all.get(at).first(),
                        all.get(at).last(),
                        all.get(at).center(),
                        all.get(at),
                        phase.limits.get(at),
                        phase.signals.get(at)))
                .toList();
    }

    private @Nullable Assurance assurance(Interval limits) {
        var target = study.goal().target();
        return target == null ? null : Assurance.of(limits, target, study.better() == Direction.HIGHER);
    }

    /** How many periods have fewer than five expected events, or all but five. */
    private long few(double center) {
        return all.stream()
                .filter(point -> expected(point, center) < SeriesChart.EXPECTED)
                .count();
    }

    private static double expected(StudyPoint point, double center) {
        return switch (point.value()) {
            case MeasuredValue.Share share -> point.n() * Math.min(center, 1 - center);
            case MeasuredValue.Rate rate -> rate.of().exposure() * center;
            case MeasuredValue.Average average -> Double.MAX_VALUE;
        };
    }

    private SeriesChart rare(RareEvents events) {
        var values = events.values();
        var kind = events.isByTime() ? SeriesChart.Kind.T : SeriesChart.Kind.G;
        var chart =
                events.isByTime() ? ControlChart.t(values, events.before()) : ControlChart.g(values, events.before());
        DoubleUnaryOperator shown = events.isByTime() ? ControlChart::days : value -> value;
        var plots = new ArrayList<SeriesChart.Plot>();
        for (var at = 0; at < values.size(); at++) {
            var limits = chart.limits().get(at);
            plots.add(new SeriesChart.Plot(
                    events.gaps().get(at).from(),
                    events.gaps().get(at).until(),
                    values.get(at),
                    null,
                    new Interval(shown.applyAsDouble(limits.low()), shown.applyAsDouble(limits.high())),
                    chart.signals().get(at)));
        }
        var run = new RunChart(values, new Sample(values.subList(0, events.before())).median());
        return new SeriesChart(
                kind, plots, events.before(), List.of(shown.applyAsDouble(chart.center())), run, null, 0);
    }
}
