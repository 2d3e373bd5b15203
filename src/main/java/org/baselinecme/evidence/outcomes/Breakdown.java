package org.baselinecme.evidence.outcomes;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.baselinecme.evidence.measures.FigureText;
import org.baselinecme.evidence.measures.ObservedFigures;
import org.baselinecme.platform.statistics.Effect;
import org.baselinecme.platform.statistics.MeasuredValue;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a measure by stratum, and of the comparison group. A value of fewer than five is hidden, and beside a single hidden
 * one of a phase the smallest other (R49).
 *
 * @param strata in order of their names; empty where none was observed
 * @param gap between the lowest and the highest stratum of the baseline; null where two are not shown
 * @param comparison the figures of those who did not take part; null where they lack a phase
 */
record Breakdown(
        List<Row> strata, @Nullable Gap gap, @Nullable Row comparison) {
    /**
     * A row of the table.
     *
     * @param before null where it is not shown, or was not observed
     * @param after the same
     * @param change from before to after with its 95 % interval; null where one of them is not shown
     */
    record Row(
            String name,
            @Nullable String before,
            @Nullable String after,
            @Nullable String change) {}

    /**
     * How far two strata are apart, with the 95 % interval.
     *
     * @param after null where one of them is not shown after the intervention
     */
    record Gap(
            String low,
            String high,
            String before,
            @Nullable String after) {}

    static Breakdown of(Comparison found, List<ObservedFigures> all) {
        var text = FigureText.of(found.measure().form());
        var names = List.copyOf(found.strata(all).keySet());
        var phases = List.copyOf(found.strata(all).values());
        var before = visible(phases.stream().map(Phases::before).toList());
        var after = visible(phases.stream().map(Phases::after).toList());
        var rows = IntStream.range(0, names.size())
                .mapToObj(i -> row(names.get(i), before.get(i), after.get(i), text))
                .toList();
        var others = found.comparisonGroup(all);
        return new Breakdown(
                rows,
                gap(names, before, after, text),
                others.isComplete()
                        ? row(
                                "",
                                visible(List.of(others.before())).getFirst(),
                                visible(List.of(others.after())).getFirst(),
                                text)
                        : null);
    }

    private static Row row(
            String name, @Nullable MeasuredValue before, @Nullable MeasuredValue after, FigureText text) {
        return new Row(name, shown(before, text), shown(after, text), difference(before, after, text));
    }

    private static @Nullable String shown(@Nullable MeasuredValue value, FigureText text) {
        return value == null ? null : text.value(value) + " (" + text.basis(value) + ")";
    }

    private static @Nullable String difference(
            @Nullable MeasuredValue one, @Nullable MeasuredValue other, FigureText text) {
        if (one == null || other == null) return null;
        return Effect.of(one, other)
                .map(effect -> text.difference(one, other, effect) + " (" + text.interval(one, other, effect) + ")")
                .orElse(null);
    }

    /** Between the strata that were the farthest apart before, so that both phases compare the same two. */
    private static @Nullable Gap gap(
            List<String> names,
            List<@Nullable MeasuredValue> before,
            List<@Nullable MeasuredValue> after,
            FigureText text) {
        var known = IntStream.range(0, names.size())
                .filter(i -> before.get(i) != null)
                .boxed()
                .sorted((one, other) -> Double.compare(center(before, one), center(before, other)))
                .toList();
        if (known.size() < 2) return null;
        int low = known.getFirst();
        int high = known.getLast();
        var first = difference(before.get(low), before.get(high), text);
        return first == null
                ? null
                : new Gap(names.get(low), names.get(high), first, difference(after.get(low), after.get(high), text));
    }

    private static double center(List<@Nullable MeasuredValue> values, int at) {
        return Objects.requireNonNull(values.get(at)).center();
    }

    /** The pooled value of each cell; null where it was not observed, or is hidden. */
    private static List<@Nullable MeasuredValue> visible(List<List<ObservedFigures>> cells) {
        var values = cells.stream()
                .filter(cell -> !cell.isEmpty())
                .map(ObservedFigures::pooled)
                .toList();
        var hidden = MeasuredValue.suppressed(values);
        var visible = new ArrayList<@Nullable MeasuredValue>();
        var at = 0;
        for (var cell : cells) {
            if (cell.isEmpty()) visible.add(null);
            else {
                visible.add(hidden.get(at) ? null : values.get(at));
                at++;
            }
        }
        return visible;
    }

    public boolean isEmpty() {
        return strata.isEmpty() && comparison == null;
    }

    /** Whether a value is not shown. */
    boolean isHiding() {
        return strata.stream().anyMatch(row -> row.before == null || row.after == null);
    }
}
