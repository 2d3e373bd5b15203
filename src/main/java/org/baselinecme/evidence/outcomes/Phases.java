package org.baselinecme.evidence.outcomes;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baselinecme.evidence.measures.DateRange;
import org.baselinecme.evidence.measures.MeasureDefinition;
import org.baselinecme.evidence.measures.ObservedFigures;
import org.baselinecme.platform.statistics.MeasuredValue;

/**
 * Observations before and after an intervention.
 *
 * @param across the days of observations that contain the day of the intervention after their first; they are in neither phase
 */
record Phases(List<ObservedFigures> before, List<ObservedFigures> after, Set<DateRange> across) {
    /** Tolerance of means: those of sites and of all together are rounded separately. */
    private static final double TOLERANCE = 0.01;

    static Phases of(MeasureDefinition measure, boolean followed, List<ObservedFigures> some) {
        var on = measure.form().intervenedOn();
        var before = some.stream().filter(one -> one.days().endsBefore(on)).toList();
        var after = some.stream().filter(one -> one.days().beginsFrom(on)).toList();
        var across = some.stream()
                .map(ObservedFigures::days)
                .filter(days -> !days.endsBefore(on) && !days.beginsFrom(on))
                .collect(Collectors.toCollection(TreeSet::new));
        return new Phases(before, followed ? after : List.of(), across);
    }

    /**
     * The figures of one group that are compared: those of all patients where both phases have them, else those of the strata,
     * which are parts without overlap.
     *
     * @param comparison whether of those who did not take part
     */
    static List<ObservedFigures> chosen(
            MeasureDefinition measure, boolean followed, List<ObservedFigures> valid, boolean comparison) {
        var group = valid.stream().filter(one -> one.comparison() == comparison).toList();
        var whole = group.stream().filter(one -> !one.isOfStratum()).toList();
        var strata = group.stream().filter(ObservedFigures::isOfStratum).toList();
        if (of(measure, followed, whole).isComplete()) return whole;
        return whole.isEmpty() || of(measure, followed, strata).isComplete() ? strata : whole;
    }

    boolean isEmpty() {
        return before.isEmpty() && after.isEmpty();
    }

    boolean isComplete() {
        return !before.isEmpty() && !after.isEmpty();
    }

    /** The sites and strata observed both before and after; all of them while one phase is empty. */
    Phases common() {
        if (!isComplete()) return this;
        var once = seenOnce();
        return new Phases(without(before, once), without(after, once), across);
    }

    Set<String> seenOnce() {
        if (!isComplete()) return Set.of();
        var first = names(before);
        var second = names(after);
        return Stream.concat(first.entrySet().stream(), second.entrySet().stream())
                .filter(site -> !first.containsKey(site.getKey()) || !second.containsKey(site.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> names(List<ObservedFigures> some) {
        return some.stream().collect(Collectors.toMap(Phases::key, Phases::name, (one, other) -> one));
    }

    private static String key(ObservedFigures one) {
        return one.siteKey() + "\n" + one.stratumKey();
    }

    private static String name(ObservedFigures one) {
        return Stream.of(one.site(), one.stratum())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static List<ObservedFigures> without(List<ObservedFigures> some, Set<String> names) {
        return some.stream()
                .filter(one -> names.stream().noneMatch(name(one)::equalsIgnoreCase))
                .toList();
    }

    boolean hasSameTotals(Phases other) {
        return isSame(before, other.before) && isSame(after, other.after);
    }

    private static boolean isSame(List<ObservedFigures> some, List<ObservedFigures> others) {
        var one = ObservedFigures.pooled(some);
        var other = ObservedFigures.pooled(others);
        if (one instanceof MeasuredValue.Rate) return one.counted().equals(other.counted());
        var tolerance = one instanceof MeasuredValue.Average ? TOLERANCE * Math.abs(one.center()) : 0;
        return one.n() == other.n() && Math.abs(one.center() - other.center()) <= tolerance;
    }
}
