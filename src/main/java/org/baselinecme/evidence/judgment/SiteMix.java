package org.baselinecme.evidence.judgment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.baselinecme.platform.statistics.ChiSquare;
import org.baselinecme.platform.statistics.DifferenceInDifferences;
import org.baselinecme.platform.statistics.MeanDifference;
import org.baselinecme.platform.statistics.MeasuredValue;
import org.baselinecme.platform.statistics.StandardizedMeans;
import org.baselinecme.platform.statistics.StratifiedProportions;
import org.baselinecme.platform.statistics.StratifiedRates;
import org.baselinecme.platform.statistics.TwoProportions;
import org.baselinecme.platform.statistics.TwoRates;

/**
 * The same change with the mix of sites, or of groups of people, held as it was: by Mantel and Haenszel for proportions and
 * rates, directly standardized for means.
 *
 * @param strata the groups seen before and after, two or more
 * @param crude the difference of the sums
 * @param standardized the difference with the mix held
 */
record SiteMix(List<Stratum> strata, double crude, double standardized) {
    /** A difference between the two of more than this part of the crude one matters. */
    private static final double PART = 0.1;

    /** A group before and after. */
    record Stratum(String name, MeasuredValue before, MeasuredValue after) {
        double difference() {
            return after.center() - before.center();
        }
    }

    /** The mix of a study; empty with fewer than two groups that were seen before and after. */
    static Optional<SiteMix> of(Study study) {
        var byStratum =
                study.before().stream().noneMatch(point -> point.stratum().isEmpty());
        Function<StudyPoint, String> name = byStratum ? StudyPoint::stratum : StudyPoint::site;
        var before = grouped(study.before(), name);
        var after = grouped(study.after(), name);
        if (before.size() < 2 || !before.keySet().equals(after.keySet())) return Optional.empty();
        var names = study.before().stream()
                .collect(Collectors.toMap(point -> key(name.apply(point)), name, (one, other) -> one));
        var strata = before.keySet().stream()
                .map(key -> new Stratum(
                        Objects.requireNonNull(names.get(key)),
                        Objects.requireNonNull(before.get(key)),
                        Objects.requireNonNull(after.get(key))))
                .toList();
        var crude = study.second().center() - study.first().center();
        return Optional.of(new SiteMix(strata, crude, standardized(strata)));
    }

    private static TreeMap<String, MeasuredValue> grouped(List<StudyPoint> points, Function<StudyPoint, String> name) {
        return points.stream()
                .filter(point -> !name.apply(point).isEmpty())
                .collect(Collectors.groupingBy(
                        point -> key(name.apply(point)),
                        TreeMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), Study::pooled)));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static double standardized(List<Stratum> strata) {
        return switch (strata.getFirst().before) {
            case MeasuredValue.Share share -> proportions(strata).difference();
            case MeasuredValue.Rate rate -> rates(strata).difference();
            case MeasuredValue.Average average -> means(strata).difference();
        };
    }

    private static StratifiedRates rates(List<Stratum> strata) {
        return new StratifiedRates(strata.stream()
                .map(one -> new TwoRates(((MeasuredValue.Rate) one.before).of(), ((MeasuredValue.Rate) one.after).of()))
                .toList());
    }

    private static StratifiedProportions proportions(List<Stratum> strata) {
        return new StratifiedProportions(strata.stream()
                .map(one -> new TwoProportions(
                        ((MeasuredValue.Share) one.before).of(), ((MeasuredValue.Share) one.after).of()))
                .toList());
    }

    private static StandardizedMeans means(List<Stratum> strata) {
        return new StandardizedMeans(strata.stream()
                .map(one -> new StandardizedMeans.Stratum(
                        ((MeasuredValue.Average) one.before).of(), ((MeasuredValue.Average) one.after).of()))
                .toList());
    }

    /** Whether the mix changes the sign of the difference, or more than a tenth of it. */
    boolean matters() {
        var gap = Math.abs(standardized - crude);
        return gap > 1e-9 && (Math.signum(standardized) != Math.signum(crude) || gap > PART * Math.abs(crude));
    }

    /** The estimates with the mix held; {@code crude} are those of the sums, whose errors by month stay valid. */
    List<Estimate> estimates(List<Estimate> crude) {
        var found = new ArrayList<Estimate>();
        patients().ifPresent(found::add);
        sites().map(test -> Estimate.of(VaryingUnit.SITES, "judgment.method.between", test))
                .ifPresent(found::add);
        crude.stream()
                .filter(one -> one.unit() == VaryingUnit.MONTHS)
                .map(one -> one.around(standardized, one.p()))
                .forEach(found::add);
        return found;
    }

    private Optional<Estimate> patients() {
        return switch (strata.getFirst().before) {
            case MeasuredValue.Share share -> ofShares(proportions(strata));
            case MeasuredValue.Rate rate -> ofRates(rates(strata));
            case MeasuredValue.Average average ->
                means(strata)
                        .test()
                        .map(test -> Estimate.of(VaryingUnit.PATIENTS, "judgment.method.standardized", test));
        };
    }

    private static Optional<Estimate> ofRates(StratifiedRates found) {
        var error = found.error();
        if (error == 0) return Optional.empty();
        var test = new MeanDifference(found.difference(), error, DifferenceInDifferences.AS_NORMAL);
        return Optional.of(new Estimate(
                VaryingUnit.PATIENTS,
                "judgment.method.stratified-rates",
                found.difference(),
                test.interval(),
                Estimates.larger(
                        found.chiSquare().stream().mapToDouble(ChiSquare::p).findFirst(), test.p()),
                test));
    }

    private static Optional<Estimate> ofShares(StratifiedProportions found) {
        var error = found.satoError();
        return error == 0
                ? Optional.empty()
                : Optional.of(new Estimate(
                        VaryingUnit.PATIENTS,
                        "judgment.method.stratified",
                        found.difference(),
                        found.newcombe(),
                        found.chiSquare().stream().mapToDouble(ChiSquare::p).findFirst(),
                        new MeanDifference(found.difference(), error, DifferenceInDifferences.AS_NORMAL)));
    }

    private Optional<MeanDifference> sites() {
        if (strata.size() < Estimates.LEAST_UNITS) return Optional.empty();
        return switch (strata.getFirst().before) {
            case MeasuredValue.Share share -> proportions(strata).betweenStrata();
            case MeasuredValue.Rate rate -> rates(strata).betweenStrata();
            case MeasuredValue.Average average -> means(strata).betweenStrata();
        };
    }

    /** The group whose part of all changed most. */
    Stratum mostShifted() {
        return strata.stream()
                .max(Comparator.comparingDouble(one -> Math.abs(part(one, true) - part(one, false))))
                .orElseThrow();
    }

    /** The part of all that a group makes up. */
    double part(Stratum one, boolean before) {
        var all = strata.stream()
                .mapToLong(stratum -> (before ? stratum.before : stratum.after).n())
                .sum();
        return (before ? one.before : one.after).n() / (double) all;
    }

    /** How many groups rose. */
    long rose() {
        return strata.stream().filter(one -> one.difference() > 0).count();
    }

    /** How many groups fell. */
    long fell() {
        return strata.stream().filter(one -> one.difference() < 0).count();
    }
}
