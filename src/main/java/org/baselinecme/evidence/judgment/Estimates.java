package org.baselinecme.evidence.judgment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.baselinecme.platform.statistics.DifferenceInDifferences;
import org.baselinecme.platform.statistics.Effect;
import org.baselinecme.platform.statistics.MeanDifference;
import org.baselinecme.platform.statistics.MeasuredValue;
import org.baselinecme.platform.statistics.Proportion;
import org.baselinecme.platform.statistics.TwoProportions;
import org.baselinecme.platform.statistics.TwoRates;
import org.baselinecme.platform.statistics.UnitMeans;
import org.baselinecme.platform.statistics.UnitProportions;
import org.baselinecme.platform.statistics.UnitRates;
import org.baselinecme.platform.statistics.Welch;

/** Estimates of one difference by every unit that may vary; the widest interval decides. */
final class Estimates {
    /** Fewer units on a side are too few to tell how much they vary. */
    static final int LEAST_UNITS = 3;

    static final double MORE_THAN_CHANCE = 0.05;

    private Estimates() {}

    static Estimate widest(List<Estimate> some) {
        return some.stream().max(Comparator.comparingDouble(Estimate::width)).orElseThrow();
    }

    /** Every estimate of the pooled difference; empty where means have no variance. */
    static List<Estimate> of(Study study) {
        var found = new ArrayList<Estimate>();
        patients(study.first(), study.second()).ifPresent(found::add);
        if (found.isEmpty()) return found;
        var difference = found.getFirst().difference();
        months(study.seriesBefore(), study.seriesAfter()).forEach(one -> found.add(one.around(difference, one.p())));
        sites(study.before(), study.after()).ifPresent(found::add);
        return found;
    }

    /** The estimates of two lists of periods, or of what else they are. */
    static List<Estimate> of(List<StudyPoint> before, List<StudyPoint> after) {
        var found = new ArrayList<Estimate>();
        patients(Study.pooled(before), Study.pooled(after)).ifPresent(found::add);
        found.addAll(months(before, after));
        return found;
    }

    /** By single patients: chance is what one of them adds. */
    static Optional<Estimate> patients(MeasuredValue first, MeasuredValue second) {
        return Effect.of(first, second)
                .map(effect -> new Estimate(
                        VaryingUnit.PATIENTS,
                        effect.method(),
                        effect.difference(),
                        effect.interval(),
                        effect.p(),
                        test(first, second)));
    }

    private static MeanDifference test(MeasuredValue first, MeasuredValue second) {
        if (first instanceof MeasuredValue.Share one && second instanceof MeasuredValue.Share other)
            return DifferenceInDifferences.change(new TwoProportions(one.of(), other.of()));
        if (first instanceof MeasuredValue.Rate one && second instanceof MeasuredValue.Rate other)
            return DifferenceInDifferences.change(new TwoRates(one.of(), other.of()));
        return Welch.of(((MeasuredValue.Average) first).of(), ((MeasuredValue.Average) second).of())
                .orElseThrow()
                .test();
    }

    /** By periods: three or more on each side, or fewer that plainly differ more than chance allows. */
    static List<Estimate> months(List<StudyPoint> before, List<StudyPoint> after) {
        if (before.isEmpty() || after.isEmpty()) return List.of();
        var enough = Math.min(before.size(), after.size()) >= LEAST_UNITS;
        if (before.getFirst().value() instanceof MeasuredValue.Average)
            return enough
                    ? UnitMeans.welch(units(before), units(after)).stream()
                            .map(test -> Estimate.of(VaryingUnit.MONTHS, "judgment.method.unit-welch", test))
                            .toList()
                    : List.of();
        if (before.getFirst().value() instanceof MeasuredValue.Rate) return Rates.months(before, after, enough);
        var units = new UnitProportions(shares(before), shares(after));
        var wild = before.size() + after.size() > LEAST_UNITS
                && units.dispersionP().orElse(1) < MORE_THAN_CHANCE;
        return enough || wild ? byMonth(units, enough) : List.of();
    }

    private static List<Estimate> byMonth(UnitProportions units, boolean enough) {
        var found = new ArrayList<Estimate>();
        units.quasiBinomial()
                .ifPresent(test -> found.add(new Estimate(
                        VaryingUnit.MONTHS,
                        "judgment.method.quasi",
                        test.estimate(),
                        test.interval(),
                        larger(units.quasiBinomialP(), test.p()),
                        test)));
        if (enough)
            units.welch()
                    .ifPresent(test -> found.add(Estimate.of(VaryingUnit.MONTHS, "judgment.method.unit-welch", test)));
        return found;
    }

    static OptionalDouble larger(OptionalDouble one, double other) {
        return OptionalDouble.of(Math.max(one.orElse(0), other));
    }

    /** By sites, each with itself before and after. */
    private static Optional<Estimate> sites(List<StudyPoint> before, List<StudyPoint> after) {
        var first = bySite(before);
        var second = bySite(after);
        if (first.size() < LEAST_UNITS || !first.keySet().equals(second.keySet())) return Optional.empty();
        var test = paired(first.values(), second.values());
        return test.map(found -> Estimate.of(VaryingUnit.SITES, "judgment.method.paired", found));
    }

    private static Optional<MeanDifference> paired(Collection<MeasuredValue> before, Collection<MeasuredValue> after) {
        return switch (before.iterator().next()) {
            case MeasuredValue.Share share -> new UnitProportions(proportions(before), proportions(after)).paired();
            case MeasuredValue.Rate rate -> new UnitRates(Rates.of(before), Rates.of(after)).paired();
            case MeasuredValue.Average average -> UnitMeans.paired(means(before), means(after));
        };
    }

    static TreeMap<String, MeasuredValue> bySite(List<StudyPoint> points) {
        return points.stream()
                .filter(point -> !point.site().isEmpty())
                .collect(Collectors.groupingBy(
                        StudyPoint::siteKey,
                        TreeMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), Study::pooled)));
    }

    static List<Proportion> shares(List<StudyPoint> points) {
        return proportions(points.stream().map(StudyPoint::value).toList());
    }

    private static List<Proportion> proportions(Collection<MeasuredValue> values) {
        return values.stream().map(value -> ((MeasuredValue.Share) value).of()).toList();
    }

    private static List<UnitMeans.Unit> units(List<StudyPoint> points) {
        return means(points.stream().map(StudyPoint::value).toList());
    }

    private static List<UnitMeans.Unit> means(Collection<MeasuredValue> values) {
        return values.stream()
                .map(value -> UnitMeans.Unit.of(((MeasuredValue.Average) value).of()))
                .toList();
    }
}
