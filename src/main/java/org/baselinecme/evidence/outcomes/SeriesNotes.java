package org.baselinecme.evidence.outcomes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.baselinecme.evidence.judgment.SeriesChart;
import org.baselinecme.evidence.measures.FigureText;
import org.baselinecme.evidence.measures.MeasureForm;
import org.baselinecme.evidence.study.MeasureKind;

/** What is said beside a chart over time: what it shows, its signals, and whether a target can be met. */
final class SeriesNotes {
    private SeriesNotes() {}

    static List<MeasurePage.Caveat> of(SeriesChart chart, MeasureForm measure) {
        var notes = new ArrayList<MeasurePage.Caveat>();
        var ofExposure = chart.kind() == SeriesChart.Kind.G && measure.kind() == MeasureKind.RATE;
        notes.add(MeasurePage.Caveat.of(
                ofExposure ? "series.kind.g-of-exposure" : chart.kind().message(), measure.effectiveUnit()));
        if (chart.isProvisional()) notes.add(MeasurePage.Caveat.of("series.provisional"));
        if (chart.few() > 0)
            notes.add(MeasurePage.Caveat.of("outcome.months.rough", chart.few(), SeriesChart.EXPECTED));
        notes.add(MeasurePage.Caveat.of(line(chart)));
        for (var signal : chart.signals())
            notes.add(MeasurePage.Caveat.of("series.signal." + signal.name().toLowerCase(Locale.ROOT)));
        var run = chart.run();
        notes.add(MeasurePage.Caveat.of(
                "series.run", run.longestRun(), run.longestExpected(), run.crossings(), run.fewestExpected()));
        var assurance = chart.assurance();
        if (assurance != null)
            notes.add(MeasurePage.Caveat.of(
                    "series.assurance." + assurance.name().toLowerCase(Locale.ROOT),
                    FigureText.of(measure)
                            .amount(measure.kind(), measure.targetValue().orElseThrow())));
        return notes;
    }

    /** What the center line rests on. */
    private static String line(SeriesChart chart) {
        if (chart.isOfAll()) return "series.all";
        return chart.isShifted() ? "series.phases" : "series.carried";
    }
}
