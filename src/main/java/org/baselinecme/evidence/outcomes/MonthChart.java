package org.baselinecme.evidence.outcomes;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.baselinecme.evidence.measures.DateRange;
import org.baselinecme.evidence.measures.FigureText;
import org.baselinecme.evidence.measures.MeasureDefinition;
import org.baselinecme.evidence.measures.ObservedFigures;
import org.baselinecme.platform.charts.PhaseChart;
import org.baselinecme.platform.statistics.MeasuredValue;
import org.baselinecme.platform.statistics.Proportion;
import org.jspecify.annotations.Nullable;

/**
 * The chart of a measure over time, with what it leaves out. Periods of fewer than five are not drawn, nor is one more that could
 * be computed from the total (R49).
 *
 * @param chart null with fewer than twelve periods of a baseline that may be drawn, or without a follow-up
 * @param notes what is left out and why; empty where nothing is
 */
record MonthChart(@Nullable PhaseChart chart, List<MeasurePage.Caveat> notes) {
    static final MonthChart NONE = new MonthChart(null, List.of());

    /** The fewest expected cases, and expected others, for which the limits of a p-chart hold. */
    private static final int EXPECTED = 5;

    /** Counts of a range of days, all sites together. */
    private record Period(DateRange days, Proportion of) {
        Period and(Period other) {
            return new Period(days, Proportion.pooled(List.of(of, other.of)));
        }

        PhaseChart.Period drawn(FigureText text) {
            var share = new MeasuredValue.Share(of);
            return new PhaseChart.Period(days.middle(), of, text.basis(share), text.value(share));
        }
    }

    /** The periods of one phase: those that are drawn, and how many are hidden. */
    private record Phase(List<Period> drawn, int few, int hidden) {
        static Phase of(Stream<Period> some) {
            var periods = some.toList();
            var values = periods.stream()
                    .map(one -> (MeasuredValue) new MeasuredValue.Share(one.of))
                    .toList();
            var suppressed = MeasuredValue.suppressed(values);
            var drawn = IntStream.range(0, periods.size())
                    .filter(i -> !suppressed.get(i))
                    .mapToObj(periods::get)
                    .toList();
            var few = (int) values.stream().filter(MeasuredValue::isSmall).count();
            return new Phase(drawn, few, periods.size() - drawn.size());
        }

        int all() {
            return drawn.size() + hidden;
        }
    }

    /** The chart over time of those who took part. */
    static MonthChart of(MeasureDefinition measure, List<ObservedFigures> all) {
        var day = measure.form().intervenedOn();
        var periods = periods(measure, all);
        var before = Phase.of(periods.stream().filter(one -> one.days.endsBefore(day)));
        var after = Phase.of(periods.stream().filter(one -> one.days.beginsFrom(day)));
        var notes = new ArrayList<MeasurePage.Caveat>();
        var hidden = before.hidden + after.hidden;
        var few = before.few + after.few;
        if (hidden > 0)
            notes.add(MeasurePage.Caveat.of("outcome.months.hidden", hidden, MeasuredValue.LEAST, hidden - few));
        if (before.drawn.size() < PhaseChart.MIN_BASELINE || after.drawn.isEmpty()) {
            if (hidden > 0)
                notes.add(MeasurePage.Caveat.of(
                        "outcome.months.no-chart", PhaseChart.MIN_BASELINE, before.drawn.size(), before.all()));
            return new MonthChart(null, List.copyOf(notes));
        }
        var rough = rough(before, after);
        if (rough > 0) notes.add(MeasurePage.Caveat.of("outcome.months.rough", rough, EXPECTED));
        var text = FigureText.of(measure.form());
        var decimals = text.decimals(pooled(before), pooled(after));
        var chart = PhaseChart.of(
                before.drawn.stream().map(one -> one.drawn(text)).toList(),
                after.drawn.stream().map(one -> one.drawn(text)).toList(),
                day,
                MeasureCharts.axis(measure.form(), decimals));
        return new MonthChart(chart, List.copyOf(notes));
    }

    private static MeasuredValue pooled(Phase phase) {
        return new MeasuredValue.Share(
                Proportion.pooled(phase.drawn.stream().map(Period::of).toList()));
    }

    /** The number of drawn periods for which so few cases are expected that their limits are rough. */
    private static long rough(Phase before, Phase after) {
        var rate = pooled(before).center();
        var least = Math.min(rate, 1 - rate);
        return Stream.concat(before.drawn.stream(), after.drawn.stream())
                .filter(one -> one.of.denominator() * least < EXPECTED)
                .count();
    }

    /** Totals where there are enough of them, else the sums of the compared sites; empty where ranges of days overlap. */
    private static List<Period> periods(MeasureDefinition measure, List<ObservedFigures> all) {
        var valid = Phases.chosen(measure, true, measure.current(all), false).stream()
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
        var sites = valid.stream().filter(ObservedFigures::isOfOneSite).toList();
        var common = Phases.of(measure, true, sites).common();
        return Stream.concat(common.before().stream(), common.after().stream()).toList();
    }
}
