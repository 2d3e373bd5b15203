package org.baselinecme.evidence.judgment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baselinecme.platform.statistics.MeanDifference;
import org.baselinecme.platform.statistics.RunChart;
import org.baselinecme.platform.statistics.SegmentedRegression;
import org.baselinecme.platform.statistics.Trend;

/** A baseline that already moves: what went on before the activity cannot have come from it. */
final class TrendCaveats {
    private static final double LEVEL = 0.05;

    private TrendCaveats() {}

    static List<Caveat> of(Study study, Estimate change) {
        var before = study.seriesBefore();
        var found = new ArrayList<Caveat>();
        var trend = trend(study, before).filter(one -> one.p() < LEVEL);
        if (trend.isPresent()) found.add(moving(study, change, trend.get()));
        else if (change.isSignificant() && isSteady(study)) found.add(unlessBeyond(CaveatKind.STEADY, study, change));
        else if (isUnstable(before)) found.add(unstable(study, before, change));
        return found;
    }

    private static Optional<Trend> trend(Study study, List<StudyPoint> before) {
        return Trend.of(before.stream()
                .map(point -> new Trend.At(point.monthsFrom(study.day()), point.center(), point.variance()))
                .toList());
    }

    private static Caveat moving(Study study, Estimate change, Trend trend) {
        if (change.hasSignOf(trend.slope()))
            return unlessBeyond(
                    CaveatKind.TREND,
                    study,
                    change,
                    new JudgedFigure.Change(trend.slope()),
                    new JudgedFigure.P(trend.p()));
        return Caveat.of(
                CaveatKind.TURNED, false, new JudgedFigure.Change(trend.slope()), new JudgedFigure.P(trend.p()));
    }

    /** Withholds, unless the values lie beyond the earlier line carried on, in the direction of the change. */
    private static Caveat unlessBeyond(CaveatKind kind, Study study, Estimate change, JudgedFigure... figures) {
        var beyond = Interrupted.of(study)
                .flatMap(SegmentedRegression::beyond)
                .filter(test -> test.p() < LEVEL && change.hasSignOf(test.estimate()));
        return beyond.map(TrendCaveats::beyond).orElseGet(() -> Caveat.of(kind, true, figures));
    }

    private static Caveat beyond(MeanDifference test) {
        return Caveat.of(
                CaveatKind.BEYOND,
                false,
                new JudgedFigure.Change(test.estimate()),
                new JudgedFigure.Bounds(test.interval()),
                new JudgedFigure.P(test.p()));
    }

    private static boolean isSteady(Study study) {
        return study.seriesBefore().size() >= Estimates.LEAST_UNITS
                && study.seriesAfter().size() >= Estimates.LEAST_UNITS
                && SeriesFit.of(study).isSteady();
    }

    private static boolean isUnstable(List<StudyPoint> before) {
        return before.size() >= RunChart.LEAST
                && RunChart.of(before.stream().map(StudyPoint::center).toList()).isSignal();
    }

    /** Signals in the baseline withhold a change that had begun in its second half, and is not shown against that half. */
    private static Caveat unstable(Study study, List<StudyPoint> before, Estimate change) {
        var half = before.size() / 2;
        var first = Study.pooled(before.subList(0, half)).center();
        var second = Study.pooled(before.subList(half, before.size())).center();
        var chart = RunChart.of(before.stream().map(StudyPoint::center).toList());
        var lasting = PointCaveats.holds(change, before.subList(half, before.size()), study.seriesAfter());
        return Caveat.of(
                CaveatKind.UNSTABLE,
                change.hasSignOf(second - first) && !lasting,
                new JudgedFigure.Count(chart.longestRun()),
                new JudgedFigure.Count(chart.longestExpected()),
                new JudgedFigure.Count(chart.crossings()),
                new JudgedFigure.Count(chart.fewestExpected()));
    }
}
