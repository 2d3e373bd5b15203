package org.baselinecme.evidence.judgment;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.baselinecme.platform.statistics.MeanDifference;
import org.baselinecme.platform.statistics.Season;

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
    private static final double LEVEL = 0.05;
    /** As few degrees of freedom as are counted; with fewer every interval would be endless. */
    private static final double FEWEST = 3;

    private NeighborCaveats() {}

    static List<Caveat> of(Study study, Estimate change) {
        var before = study.seriesBefore();
        var after = study.seriesAfter();
        if (change.unit() != VaryingUnit.MONTHS
                || !change.isSignificant()
                || Math.min(before.size(), after.size()) < LEAST) return List.of();
        var alike = seasonal(before, after).orElseGet(() -> correlation(deviations(before), deviations(after)));
        if (alike <= 0) return List.of();
        var wider = wider(change, alike);
        return wider.interval().contains(0)
                ? List.of(Caveat.of(
                        CaveatKind.ALIKE,
                        true,
                        new JudgedFigure.Plain(alike),
                        new JudgedFigure.Bounds(wider.interval())))
                : List.of();
    }

    /** So many months are worth (1 − r)/(1 + r) as many that know nothing of each other. */
    private static MeanDifference wider(Estimate change, double alike) {
        var times = (1 + alike) / (1 - alike);
        return new MeanDifference(
                change.difference(),
                change.test().standardError() * Math.sqrt(times),
                Math.max(FEWEST, change.test().degreesOfFreedom() / times));
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
        return squares == 0
                ? 0
                : unbiased((products(before) + products(after)) / squares, (before.size() + after.size()) / 2.0);
    }

    /** The mean of {@code n} values was taken off, which makes neighbors look less alike than they are. */
    private static double unbiased(double found, double n) {
        return Math.min(MOST, found + (1 + 4 * found) / n);
    }

    private static double products(List<Double> deviations) {
        return IntStream.range(1, deviations.size())
                .mapToDouble(at -> deviations.get(at) * deviations.get(at - 1))
                .sum();
    }

    /**
     * Where the months of the year differ, of what each month differs from the same month of other years: a season makes neighbors
     * alike that know nothing of each other. Empty where no season is shown, or too few months occur twice.
     */
    private static Optional<Double> seasonal(List<StudyPoint> before, List<StudyPoint> after) {
        var season = new Season(Stream.concat(
                        before.stream().map(point -> at(point, false)),
                        after.stream().map(point -> at(point, true)))
                .toList());
        if (season.degreesOfFreedom() < LEAST || season.p().orElse(1) >= LEVEL) return Optional.empty();
        var rest = season.residuals();
        var pairs = IntStream.range(1, rest.size())
                .filter(at -> at != before.size() && season.isRepeated(at) && season.isRepeated(at - 1))
                .toArray();
        var repeated =
                IntStream.range(0, rest.size()).filter(season::isRepeated).toArray();
        if (pairs.length < LEAST) return Optional.empty();
        var products = Arrays.stream(pairs)
                .mapToDouble(at -> rest.get(at) * rest.get(at - 1))
                .sum();
        var squares = Arrays.stream(repeated)
                .mapToDouble(at -> rest.get(at) * rest.get(at))
                .sum();
        return Optional.of(unbiased(products / pairs.length / (squares / repeated.length), season.degreesOfFreedom()));
    }

    private static Season.At at(StudyPoint point, boolean after) {
        return new Season.At(after, point.middle().getMonthValue(), point.center());
    }
}
