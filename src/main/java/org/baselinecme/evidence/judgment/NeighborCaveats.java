package org.baselinecme.evidence.judgment;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.baselinecme.platform.statistics.MeanDifference;

/**
 * Neighboring months that are alike: where a high month is followed by another, so many months say less than as many that know
 * nothing of each other.
 *
 * <p>Source: G. E. P. Box, G. M. Jenkins and G. C. Reinsel, Time Series Analysis, 4th ed. 2008, section 2.1; the bias of the
 * correlation is that of F. H. C. Marriott and J. A. Pope, Biometrika 41 (1954) 390–402.
 */
final class NeighborCaveats {
    private static final int LEAST = 6;
    private static final double MOST = 0.9;

    private NeighborCaveats() {}

    static List<Caveat> of(Study study, Estimate change) {
        var before = deviations(study.seriesBefore());
        var after = deviations(study.seriesAfter());
        if (change.unit() != VaryingUnit.MONTHS
                || !change.isSignificant()
                || Math.min(before.size(), after.size()) < LEAST) return List.of();
        var alike = correlation(before, after);
        if (alike <= 0) return List.of();
        var error = change.test().standardError() * Math.sqrt((1 + alike) / (1 - alike));
        var wider = new MeanDifference(change.difference(), error, change.test().degreesOfFreedom());
        return wider.interval().contains(0)
                ? List.of(Caveat.of(
                        CaveatKind.ALIKE,
                        true,
                        new JudgedFigure.Plain(alike),
                        new JudgedFigure.Bounds(wider.interval())))
                : List.of();
    }

    private static List<Double> deviations(List<StudyPoint> points) {
        var mean = points.stream().mapToDouble(StudyPoint::center).average().orElse(0);
        return points.stream().map(point -> point.center() - mean).toList();
    }

    /** Of each month with the next one of its side, without the bias of few months. */
    private static double correlation(List<Double> before, List<Double> after) {
        var squares = Stream.concat(before.stream(), after.stream())
                .mapToDouble(one -> one * one)
                .sum();
        if (squares == 0) return 0;
        var found = (products(before) + products(after)) / squares;
        return Math.min(MOST, found + (1 + 4 * found) / (before.size() + after.size()));
    }

    private static double products(List<Double> deviations) {
        return IntStream.range(1, deviations.size())
                .mapToDouble(at -> deviations.get(at) * deviations.get(at - 1))
                .sum();
    }
}
