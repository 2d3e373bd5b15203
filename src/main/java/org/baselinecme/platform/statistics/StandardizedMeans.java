package org.baselinecme.platform.statistics;

import java.util.List;
import java.util.Optional;

/**
 * The change of a mean inside strata (sites, groups of patients), directly standardized: each stratum has the weight it had
 * before.
 *
 * <p>Source: B. Rosner, Fundamentals of Biostatistics, 8th ed. 2016, section 13.3; F. E. Satterthwaite, Biometrics Bull. 2 (1946)
 * 110–114 for the degrees of freedom.
 *
 * @param strata one or more
 */
public record StandardizedMeans(List<Stratum> strata) {
    /** A stratum before and after. */
    public record Stratum(Summary before, Summary after) {
        double difference() {
            return after.mean() - before.mean();
        }
    }

    /** @throws IllegalArgumentException without strata */
    public StandardizedMeans {
        strata = List.copyOf(strata);
        if (strata.isEmpty()) throw new IllegalArgumentException("There is one stratum or more");
    }

    private double weight(Stratum one) {
        return one.before.n()
                / (double)
                        strata.stream().mapToLong(stratum -> stratum.before.n()).sum();
    }

    /** After minus before with the mix of before, in the unit of the measure. */
    public double difference() {
        return strata.stream()
                .mapToDouble(one -> weight(one) * one.difference())
                .sum();
    }

    /** The mean after, with the mix of before. */
    public double after() {
        return strata.stream()
                .mapToDouble(one -> weight(one) * one.after.mean())
                .sum();
    }

    /** The difference on t; empty where a stratum has a single value on a side, or nothing varies. */
    public Optional<MeanDifference> test() {
        if (strata.stream().anyMatch(one -> one.before.n() < 2 || one.after.n() < 2)) return Optional.empty();
        var variance = 0.0;
        var freedom = 0.0;
        for (var one : strata)
            for (var side : List.of(one.before, one.after)) {
                var part = weight(one) * weight(one) * side.variance() / side.n();
                variance += part;
                freedom += part * part / (side.n() - 1);
            }
        var error = Math.sqrt(variance);
        if (MeanDifference.isNoise(error, after() - difference(), after())) return Optional.empty();
        return Optional.of(new MeanDifference(difference(), error, variance * variance / freedom));
    }

    /** The difference with what counts as chance being how the strata disagree; empty with fewer than two strata. */
    public Optional<MeanDifference> betweenStrata() {
        return UnitMeans.single(strata.stream()
                .map(one -> new UnitMeans.Unit(one.before.n(), one.difference()))
                .toList());
    }
}
