package org.baselinecme.evidence.outcomes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.baselinecme.evidence.measures.DateRange;
import org.baselinecme.evidence.measures.MeasureDefinition;
import org.baselinecme.evidence.measures.ObservedFigures;
import org.baselinecme.evidence.measures.OutcomeFormat;
import org.baselinecme.platform.charts.PhaseChart;
import org.baselinecme.platform.charts.SiteChart;
import org.baselinecme.platform.statistics.MeasuredValue;
import org.baselinecme.platform.statistics.Proportion;

/** Prepares the charts of a measure; small values are hidden (R49). */
final class MeasureCharts {
    private MeasureCharts() {}

    /** Counts of a range of days, all sites together. */
    private record Period(DateRange days, Proportion of) {
        Period and(Period other) {
            return new Period(days, Proportion.pooled(List.of(of, other.of)));
        }

        PhaseChart.Period drawn() {
            var share = new MeasuredValue.Share(of);
            return new PhaseChart.Period(days.middle(), of, OutcomeFormat.basis(share), OutcomeFormat.value(share, ""));
        }
    }

    /** The chart over time; empty with fewer than twelve periods of a baseline, or without a follow-up. */
    static Optional<PhaseChart> phases(MeasureDefinition measure, List<ObservedFigures> all) {
        var day = measure.form().intervenedOn();
        var periods = periods(measure, all);
        var before = drawn(periods.stream().filter(one -> one.days.endsBefore(day)));
        var after = drawn(periods.stream().filter(one -> one.days.beginsAfter(day)));
        if (before.size() < PhaseChart.MIN_BASELINE || after.isEmpty()) return Optional.empty();
        return Optional.of(PhaseChart.of(before, after, day));
    }

    /** Totals where there are enough of them, else the sums of the compared sites; empty where ranges of days overlap. */
    private static List<Period> periods(MeasureDefinition measure, List<ObservedFigures> all) {
        var valid = measure.current(all).stream()
                .filter(one -> one.value() instanceof MeasuredValue.Share)
                .toList();
        var totals = valid.stream().filter(one -> !one.isOfOneSite()).toList();
        var used = totals.size() >= PhaseChart.MIN_BASELINE ? totals : compared(measure, valid);
        var found = new TreeMap<DateRange, Period>();
        for (var one : used)
            if (one.value() instanceof MeasuredValue.Share share)
                found.merge(one.days(), new Period(one.days(), share.of()), Period::and);
        var periods = List.copyOf(found.values());
        var mixed = IntStream.range(1, periods.size())
                .anyMatch(i -> periods.get(i).days.overlaps(periods.get(i - 1).days));
        return mixed ? List.of() : periods;
    }

    private static List<ObservedFigures> compared(MeasureDefinition measure, List<ObservedFigures> valid) {
        var common = Comparison.Phases.of(
                        measure,
                        true,
                        valid.stream().filter(ObservedFigures::isOfOneSite).toList())
                .common();
        return Stream.concat(common.before().stream(), common.after().stream()).toList();
    }

    private static List<PhaseChart.Period> drawn(Stream<Period> some) {
        var periods = some.toList();
        var hidden = MeasuredValue.suppressed(periods.stream()
                .map(one -> (MeasuredValue) new MeasuredValue.Share(one.of))
                .toList());
        return IntStream.range(0, periods.size())
                .filter(i -> !hidden.get(i))
                .mapToObj(i -> periods.get(i).drawn())
                .toList();
    }

    /** The values of a site in both phases. */
    private record Site(String name, List<MeasuredValue> before, List<MeasuredValue> after) {
        Site(String name) {
            this(name, new ArrayList<>(), new ArrayList<>());
        }
    }

    /** The chart by site; without rows where totals are compared. */
    static SiteChart sites(Comparison found, String unit) {
        var sites = List.copyOf(bySite(found).values());
        var before = values(sites.stream().map(Site::before).toList(), unit);
        var after = values(sites.stream().map(Site::after).toList(), unit);
        var drawn = IntStream.range(0, sites.size())
                .mapToObj(i -> new SiteChart.Site(
                        sites.get(i).name,
                        before.get(i).orElse(null),
                        after.get(i).orElse(null)))
                .toList();
        return SiteChart.of(drawn, !sites.isEmpty() && found.first() instanceof MeasuredValue.Share);
    }

    private static TreeMap<String, Site> bySite(Comparison found) {
        var sites = new TreeMap<String, Site>(SiteChart.BY_NAME);
        if (!found.isComplete()) return sites;
        found.before().stream()
                .filter(ObservedFigures::isOfOneSite)
                .forEach(one ->
                        sites.computeIfAbsent(one.site(), Site::new).before.add(one.value()));
        found.after().stream()
                .filter(ObservedFigures::isOfOneSite)
                .forEach(one ->
                        sites.computeIfAbsent(one.site(), Site::new).after.add(one.value()));
        return sites;
    }

    /** The pooled value of each site; empty where it is hidden. */
    private static List<Optional<SiteChart.Value>> values(List<List<MeasuredValue>> cells, String unit) {
        var pooled = cells.stream().map(MeasuredValue::pooled).toList();
        var hidden = MeasuredValue.suppressed(pooled);
        return IntStream.range(0, pooled.size())
                .mapToObj(i ->
                        hidden.get(i) ? Optional.<SiteChart.Value>empty() : Optional.of(drawn(pooled.get(i), unit)))
                .toList();
    }

    private static SiteChart.Value drawn(MeasuredValue value, String unit) {
        var text = OutcomeFormat.value(value, unit) + " (" + OutcomeFormat.basis(value) + ")";
        return new SiteChart.Value(value.center(), value.interval(), text);
    }
}
