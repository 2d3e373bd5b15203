package org.baselinecme.evidence.outcomes;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.baselinecme.evidence.measures.FigureText;
import org.baselinecme.evidence.measures.MeasureForm;
import org.baselinecme.evidence.measures.ObservedFigures;
import org.baselinecme.evidence.measures.OutcomeFormat;
import org.baselinecme.evidence.study.MeasureKind;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.statistics.MeasuredValue;

/**
 * The observations of a measure, with the form that adds one.
 *
 * @param when day of the intervention
 * @param former number of observations of an earlier definition
 */
record ObservationsPage(
        Standing place,
        String id,
        MeasureForm measure,
        String when,
        List<Row> rows,
        int former,
        boolean editable,
        LocalDate today) {
    private static final int SHOWN = 300;

    /** An observation; its figures are empty where they are hidden (R49). */
    record Row(
            String id,
            String site,
            String stratum,
            boolean comparison,
            String days,
            String figures,
            String rate,
            String phase,
            boolean hidden) {
        private static Row of(MeasureForm measure, ObservedFigures one, boolean hidden) {
            return new Row(
                    one.id().toString(),
                    one.site(),
                    one.stratum(),
                    one.comparison(),
                    OutcomeFormat.days(one.days()),
                    hidden ? "" : FigureText.of(measure).basis(one.value()),
                    hidden ? "" : FigureText.of(measure).value(one.value()),
                    one.days().phase(measure.intervenedOn()),
                    hidden);
        }
    }

    /** The page of all observations of the measure that is compared. */
    static ObservationsPage of(
            Standing place, Comparison found, List<ObservedFigures> all, boolean editable, LocalDate today) {
        var measure = found.measure();
        var form = measure.form();
        var valid = measure.current(all);
        var summed =
                MonthChart.of(measure, all).chart() != null || !valid.stream().allMatch(ObservedFigures::isOfOneSite);
        var hidden = SmallCells.hidden(found, valid, summed);
        return new ObservationsPage(
                place,
                measure.id().toString(),
                form,
                OutcomeFormat.day(form.intervenedOn()),
                valid.stream()
                        .map(one -> Row.of(form, one, hidden.contains(one.id())))
                        .toList(),
                all.size() - valid.size(),
                editable,
                today);
    }

    /** The ids of the observations whose figures are shown. */
    Set<String> visible() {
        return rows.stream().filter(row -> !row.hidden).map(Row::id).collect(Collectors.toSet());
    }

    /** Whether some figures are hidden. */
    public boolean isHiding() {
        return rows.stream().anyMatch(Row::hidden);
    }

    public int least() {
        return MeasuredValue.LEAST;
    }

    public boolean isMean() {
        return measure.kind() == MeasureKind.MEAN;
    }

    public boolean isRate() {
        return measure.kind() == MeasureKind.RATE;
    }

    /** Message key of how a table of this kind looks. */
    public String how() {
        return switch (measure.kind()) {
            case PROPORTION -> "outcome-file.how";
            case RATE -> "outcome-file.how.rate";
            case MEAN -> "outcome-file.how.mean";
        };
    }

    public List<Row> shown() {
        return rows.stream().limit(SHOWN).toList();
    }

    public boolean isCut() {
        return rows.size() > SHOWN;
    }
}
