package org.baselinecme.evidence.outcomes;

import java.util.ArrayList;
import java.util.List;
import org.baselinecme.evidence.measures.FigureText;
import org.baselinecme.evidence.measures.ObservedFigures;
import org.baselinecme.platform.statistics.MeasuredValue;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a measure by stratum, and of the comparison group. A value of fewer than five is hidden, and beside a single hidden
 * one of a phase the smallest other (R49).
 *
 * @param strata in order of their names; empty where none was observed
 * @param comparison the figures of those who did not take part; null where they lack a phase
 */
record Breakdown(List<Row> strata, @Nullable Row comparison) {
    /**
     * A row of the table.
     *
     * @param before null where it is not shown, or was not observed
     * @param after the same
     */
    record Row(
            String name, @Nullable String before, @Nullable String after) {}

    static Breakdown of(Comparison found, List<ObservedFigures> all) {
        var text = FigureText.of(found.measure().form());
        var names = List.copyOf(found.strata(all).keySet());
        var phases = List.copyOf(found.strata(all).values());
        var before = shown(phases.stream().map(Phases::before).toList(), text);
        var after = shown(phases.stream().map(Phases::after).toList(), text);
        var rows = new ArrayList<Row>();
        for (var i = 0; i < names.size(); i++) rows.add(new Row(names.get(i), before.get(i), after.get(i)));
        var others = found.comparisonGroup(all);
        return new Breakdown(
                List.copyOf(rows),
                others.isComplete()
                        ? new Row(
                                "",
                                shown(List.of(others.before()), text).getFirst(),
                                shown(List.of(others.after()), text).getFirst())
                        : null);
    }

    private static List<@Nullable String> shown(List<List<ObservedFigures>> cells, FigureText text) {
        var observed = cells.stream().filter(cell -> !cell.isEmpty()).toList();
        var values = observed.stream().map(ObservedFigures::pooled).toList();
        var hidden = MeasuredValue.suppressed(values);
        var shown = new ArrayList<@Nullable String>();
        var at = 0;
        for (var cell : cells) {
            if (cell.isEmpty()) shown.add(null);
            else {
                var value = values.get(at);
                shown.add(hidden.get(at++) ? null : text.value(value) + " (" + text.basis(value) + ")");
            }
        }
        return shown;
    }

    public boolean isEmpty() {
        return strata.isEmpty() && comparison == null;
    }

    /** Whether a value is not shown. */
    boolean isHiding() {
        return strata.stream().anyMatch(row -> row.before == null || row.after == null);
    }
}
