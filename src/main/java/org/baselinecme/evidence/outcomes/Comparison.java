package org.baselinecme.evidence.outcomes;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baselinecme.evidence.measures.MeasureDefinition;
import org.baselinecme.evidence.measures.Observations;
import org.baselinecme.evidence.measures.ObservedFigures;
import org.baselinecme.evidence.measures.OutcomeFormat;
import org.baselinecme.evidence.study.Intervention;
import org.baselinecme.evidence.study.Measurement;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.statistics.Effect;
import org.baselinecme.platform.statistics.MeasuredValue;

/**
 * The observations of a measure, split by its intervention into baseline and follow-up, of one definition and of the same
 * sites (R47). Sites and totals of all sites are two reports of the same figures; one of them is used, never both.
 *
 * @param intervention the activity; nothing comes after one that did not take place
 * @param before observations that ended before the intervention
 * @param after observations that began after it
 * @param leftOut sites that were observed only before, or only after
 * @param across number of observations that contain the day of the intervention; they belong to neither phase
 * @param former number of observations of an earlier definition
 * @param totalsDiffer whether the reported totals contradict the sum of the sites
 * @param baselineEnteredLate whether some of the baseline was entered on the day of the intervention or later
 * @param figures all sites together over time
 * @param judged what the figures show; null where no claim may be stated
 */
record Comparison(
        MeasureDefinition measure,
        Intervention intervention,
        List<ObservedFigures> before,
        List<ObservedFigures> after,
        Set<String> leftOut,
        int across,
        int former,
        boolean totalsDiffer,
        boolean baselineEnteredLate,
        StudyFigures figures,
        @Nullable Judgment judged) {
    /** Tolerance of means: those of sites and of all together are rounded separately. */
    private static final double TOLERANCE = 0.01;

    /** Compares the observations of a measure; {@code zone} is that of the office's calendar. */
    static Comparison of(MeasureDefinition measure, Intervention intervention, List<ObservedFigures> all, ZoneId zone) {
        var valid = measure.current(all);
        var followed = isFollowed(measure, intervention);
        var sites = Phases.of(
                measure,
                followed,
                valid.stream().filter(ObservedFigures::isOfOneSite).toList());
        var totals = Phases.of(
                measure,
                followed,
                valid.stream().filter(one -> !one.isOfOneSite()).toList());
        var common = sites.common();
        var used = common.isComplete() || totals.isEmpty() ? common : totals;
        return new Comparison(
                measure,
                intervention,
                used.before,
                used.after,
                used == common ? sites.seenOnce() : Set.of(),
                sites.across + totals.across,
                all.size() - valid.size(),
                used == common && totals.isComplete() && !used.hasSameTotals(totals),
                used.before.stream()
                        .anyMatch(one -> !one.isEnteredBefore(measure.form().intervenedOn(), zone)));
    }

    /** The objections to stating a change, each with the page that resolves it. */
    List<Objection> objections() {
        var found = new ArrayList<Objection>();
        var mend = "/measures/" + measure.id() + "/observations";
        var on = OutcomeFormat.day(measure.form().intervenedOn());
        if (!measure.form().level().isOutcome())
            found.add(Objection.blocking("outcome.satisfaction", "/measures/" + measure.id() + "/edit"));
        found.addAll(intervention.objections("/activities/" + measure.activity()));
        if (!measure.form().elsewhere())
            found.addAll(
                    intervention.objectionsTo(measure.form().intervenedOn(), "/measures/" + measure.id() + "/edit"));
        if (former > 0) found.add(Objection.advice("outcome.former", mend, former));
        if (!leftOut.isEmpty() && (before.isEmpty() || after.isEmpty()))
            found.add(Objection.blocking("outcome.no-common-site", mend));
        else if (before.isEmpty()) found.add(Objection.blocking("outcome.no-baseline", mend, on));
        else if (after.isEmpty() && isFollowed(measure, intervention))
            found.add(Objection.blocking("outcome.no-follow-up", mend, on));
        if (found.stream().noneMatch(Objection::blocks) && isComplete()) found.addAll(weaknesses(mend));
        return found;
    }

    /** Whether what came after the day can be a follow-up. */
    private static boolean isFollowed(MeasureDefinition measure, Intervention intervention) {
        return measure.form().elsewhere()
                ? intervention.hasFollowUp()
                : intervention.hasFollowUp(measure.form().intervenedOn());
    }

    private List<Objection> weaknesses(String mend) {
        var found = new ArrayList<Objection>();
        if (totalsDiffer) found.add(Objection.blocking("outcome.sums-differ", mend));
        if (isBaselineFromMemory()) found.add(Objection.blocking("outcome.memory", mend));
        if (first().isSmall() || second().isSmall())
            found.add(Objection.blocking("outcome.too-few", mend, MeasuredValue.LEAST));
        else if (Effect.of(first(), second()).isEmpty()) found.add(Objection.blocking("outcome.no-spread", mend));
        return found;
    }

    /** A self-report given after the intervention is no baseline; objective records are, whenever they are read. */
    private boolean isBaselineFromMemory() {
        return measure.form().measurement() == Measurement.SUBJECTIVE && baselineEnteredLate;
    }

    boolean isComplete() {
        return !before.isEmpty() && !after.isEmpty();
    }

    /** Whether a claim, of a change or of none, may be stated. */
    boolean isStatable() {
        return objections().stream().noneMatch(Objection::blocks);
    }

    MeasuredValue first() {
        return ObservedFigures.pooled(before);
    }

    MeasuredValue second() {
        return ObservedFigures.pooled(after);
    }

    /** The size of the change; empty where none may be stated. */
    Optional<Effect> effect() {
        return isStatable() ? Effect.of(first(), second()) : Optional.empty();
    }

    Optional<Verdict> verdict() {
        return effect().map(found -> Verdict.of(found, measure.form().better()));
    }

    /** Number of sites; 0 where totals are compared. */
    int sites() {
        return (int) before.stream()
                .filter(ObservedFigures::isOfOneSite)
                .map(ObservedFigures::siteKey)
                .distinct()
                .count();
    }

    /** Observations before and after the intervention. */
    record Phases(List<ObservedFigures> before, List<ObservedFigures> after, int across) {
        static Phases of(MeasureDefinition measure, boolean followed, List<ObservedFigures> some) {
            var on = measure.form().intervenedOn();
            var before = some.stream().filter(one -> one.days().endsBefore(on)).toList();
            var after = some.stream().filter(one -> one.days().beginsAfter(on)).toList();
            var across = some.size() - before.size() - after.size();
            return new Phases(before, followed ? after : List.of(), across);
        }

        boolean isEmpty() {
            return before.isEmpty() && after.isEmpty();
        }

        boolean isComplete() {
            return !before.isEmpty() && !after.isEmpty();
        }

        /** The sites observed both before and after; all sites while one phase is empty. */
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
            return some.stream()
                    .collect(Collectors.toMap(ObservedFigures::siteKey, ObservedFigures::site, (one, other) -> one));
        }

        private static List<ObservedFigures> without(List<ObservedFigures> some, Set<String> names) {
            return some.stream()
                    .filter(one -> names.stream().noneMatch(one.site()::equalsIgnoreCase))
                    .toList();
        }

        boolean hasSameTotals(Phases other) {
            return isSame(before, other.before) && isSame(after, other.after);
        }

        private static boolean isSame(List<ObservedFigures> some, List<ObservedFigures> others) {
            var one = ObservedFigures.pooled(some);
            var other = ObservedFigures.pooled(others);
            var tolerance = one instanceof MeasuredValue.Average ? TOLERANCE * Math.abs(one.center()) : 0;
            return one.n() == other.n() && Math.abs(one.center() - other.center()) <= tolerance;
        }
    }
}
