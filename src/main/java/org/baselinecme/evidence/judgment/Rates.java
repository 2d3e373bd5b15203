package org.baselinecme.evidence.judgment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.baselinecme.platform.statistics.Effect;
import org.baselinecme.platform.statistics.EventRate;
import org.baselinecme.platform.statistics.Interval;
import org.baselinecme.platform.statistics.MeasuredValue;
import org.baselinecme.platform.statistics.UnitRates;

/** Rates of events: their estimates by months, and the interval of their ratio by the unit that decides. */
final class Rates {
    private Rates() {}

    /** By periods: three or more on each side, or fewer that plainly differ more than chance allows. */
    static List<Estimate> months(List<StudyPoint> before, List<StudyPoint> after, boolean enough) {
        var units = new UnitRates(ofPoints(before), ofPoints(after));
        var wild = before.size() + after.size() > Estimates.LEAST_UNITS
                && units.dispersionP().orElse(1) < Estimates.MORE_THAN_CHANCE;
        var found = new ArrayList<Estimate>();
        if (enough || wild)
            units.quasiPoisson()
                    .ifPresent(test -> found.add(new Estimate(
                            VaryingUnit.MONTHS,
                            "judgment.method.quasi-poisson",
                            test.estimate(),
                            test.interval(),
                            Estimates.larger(units.quasiPoissonP(), test.p()),
                            test)));
        if (enough)
            units.welch()
                    .ifPresent(test -> found.add(Estimate.of(VaryingUnit.MONTHS, "judgment.method.unit-welch", test)));
        return found;
    }

    /** The 95 % interval of the rate ratio; empty for other kinds of values, and where a side has no events. */
    static Optional<Interval> ratio(Study study, VaryingUnit unit, Effect effect) {
        if (!study.isOfRates()) return Optional.empty();
        return switch (unit) {
            case PATIENTS -> effect.sizes();
            case MONTHS -> new UnitRates(ofPoints(study.seriesBefore()), ofPoints(study.seriesAfter())).ratioInterval();
            case SITES ->
                new UnitRates(
                                of(Estimates.bySite(study.before()).values()),
                                of(Estimates.bySite(study.after()).values()))
                        .pairedRatioInterval();
        };
    }

    static List<EventRate> ofPoints(List<StudyPoint> points) {
        return of(points.stream().map(StudyPoint::value).toList());
    }

    static List<EventRate> of(Collection<MeasuredValue> values) {
        return values.stream().map(value -> ((MeasuredValue.Rate) value).of()).toList();
    }
}
