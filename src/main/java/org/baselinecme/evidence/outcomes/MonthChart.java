package org.baselinecme.evidence.outcomes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.baselinecme.evidence.judgment.SeriesChart;
import org.baselinecme.evidence.judgment.Study;
import org.baselinecme.evidence.judgment.StudyPoint;
import org.baselinecme.evidence.measures.FigureText;
import org.baselinecme.evidence.measures.MeasureDefinition;
import org.baselinecme.evidence.measures.ObservedFigures;
import org.baselinecme.platform.charts.AxisUnit;
import org.baselinecme.platform.charts.Canvas;
import org.baselinecme.platform.charts.PhaseChart;
import org.baselinecme.platform.statistics.MeasuredValue;
import org.jspecify.annotations.Nullable;

/**
 * The chart of a measure over time, with what it leaves out. Periods of fewer than five are not drawn, nor is one more that could
 * be computed from the total (R49).
 *
 * @param chart with room beside it, and the same narrow and printed; null with too few periods that may be drawn, or without a follow-up
 * @param notes what it shows with its signals, and what is left out and why
 */
record MonthChart(
        @Nullable PhaseChart chart,
        @Nullable PhaseChart narrow,
        @Nullable PhaseChart printed,
        List<MeasurePage.Caveat> notes) {
    static final MonthChart NONE = new MonthChart(null, null, null, List.of());

    private static final AxisUnit BETWEEN = new AxisUnit(1, "", 0);

    /** The periods of one phase: those that are drawn, and how many are hidden. */
    private record Phase(List<StudyPoint> drawn, int few, int hidden) {
        static Phase of(Stream<StudyPoint> some) {
            var periods = some.toList();
            var values = periods.stream().map(StudyPoint::value).toList();
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

        MeasuredValue pooled() {
            return MeasuredValue.pooled(drawn.stream().map(StudyPoint::value).toList());
        }
    }

    /** The chart over time of those who took part. */
    static MonthChart of(MeasureDefinition measure, List<ObservedFigures> all) {
        var day = measure.form().intervenedOn();
        var series = StudyFigures.of(measure, all).series();
        var before = Phase.of(series.stream().filter(one -> one.last().isBefore(day)));
        var after = Phase.of(series.stream().filter(one -> !one.first().isBefore(day)));
        var found =
                after.drawn.isEmpty() ? Optional.<SeriesChart>empty() : SeriesChart.of(study(measure, before, after));
        var notes = notes(before, after, found.isPresent());
        found.ifPresent(chart -> notes.addAll(SeriesNotes.of(chart, measure.form())));
        Function<Canvas, @Nullable PhaseChart> on = canvas ->
                found.map(chart -> drawn(measure, chart, before, after, canvas)).orElse(null);
        return new MonthChart(on.apply(Canvas.ROOMY), on.apply(Canvas.NARROW), on.apply(Canvas.PRINT), notes);
    }

    private static List<MeasurePage.Caveat> notes(Phase before, Phase after, boolean charted) {
        var notes = new ArrayList<MeasurePage.Caveat>();
        var hidden = before.hidden + after.hidden;
        var few = before.few + after.few;
        if (hidden == 0) return notes;
        notes.add(MeasurePage.Caveat.of("outcome.months.hidden", hidden, MeasuredValue.LEAST, hidden - few));
        if (!charted)
            notes.add(MeasurePage.Caveat.of(
                    "outcome.months.no-chart", SeriesChart.LEAST_FOR_LIMITS, before.drawn.size(), before.all()));
        return notes;
    }

    private static Study study(MeasureDefinition measure, Phase before, Phase after) {
        var drawn = Stream.concat(before.drawn.stream(), after.drawn.stream()).toList();
        return new Study(
                measure.form().better(),
                measure.form().intervenedOn(),
                before.drawn,
                after.drawn,
                drawn,
                List.of(),
                StudyFigures.goal(measure.form(), OptionalDouble.empty()),
                1,
                before.hidden + after.hidden);
    }

    private static PhaseChart drawn(
            MeasureDefinition measure, SeriesChart chart, Phase before, Phase after, Canvas canvas) {
        var text = FigureText.of(measure.form());
        var axis = chart.kind().isBetweenEvents()
                ? BETWEEN
                : MeasureCharts.axis(measure.form(), text.decimals(before.pooled(), after.pooled()));
        return PhaseChart.of(
                chart.plots().stream().map(plot -> period(plot, text)).toList(),
                chart.isOfAll() ? chart.plots().size() : chart.before(),
                chart.centers(),
                measure.form().intervenedOn(),
                axis,
                chart.isProvisional(),
                canvas);
    }

    private static PhaseChart.Period period(SeriesChart.Plot plot, FigureText text) {
        var point = plot.point();
        var signal = !plot.signals().isEmpty();
        if (point == null)
            return new PhaseChart.Period(
                    plot.last(), plot.value(), plot.limits(), signal, "", String.valueOf(Math.round(plot.value())));
        var middle =
                LocalDate.ofEpochDay((plot.first().toEpochDay() + plot.last().toEpochDay()) / 2);
        return new PhaseChart.Period(
                middle, plot.value(), plot.limits(), signal, text.basis(point.value()), text.value(point.value()));
    }
}
