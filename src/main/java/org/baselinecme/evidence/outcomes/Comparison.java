package org.baselinecme.evidence.outcomes;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baselinecme.evidence.judgment.Judgment;
import org.baselinecme.evidence.judgment.Verdict;
import org.baselinecme.evidence.measures.DateRange;
import org.baselinecme.evidence.measures.MeasureDefinition;
import org.baselinecme.evidence.measures.ObservedFigures;
import org.baselinecme.evidence.measures.OutcomeFormat;
import org.baselinecme.evidence.study.Intervention;
import org.baselinecme.evidence.study.Measurement;
import org.baselinecme.platform.charts.SiteChart;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.statistics.Effect;
import org.baselinecme.platform.statistics.MeasuredValue;

/**
 * The observations of a measure, split by its intervention into baseline and follow-up, of one definition and of the same
 * sites (R47). Sites and totals of all sites are two reports of the same figures; one of them is used, never both.
 *
 * @param intervention the activity; nothing comes after one that did not take place
 * @param before observations that ended before the intervention
 * @param after observations that began on its day or later
 * @param leftOut sites that were observed only before, or only after
 * @param across days of observations that contain the day of the intervention after their first; they are in neither phase
 * @param former number of observations of an earlier definition
 * @param totalsDiffer whether the reported totals contradict the sum of the sites
 * @param baselineEnteredLate whether some of the baseline was entered on the day of the intervention or later
 * @param judgment what the figures show; empty where no claim may be stated
 */
record Comparison(
        MeasureDefinition measure,
        Intervention intervention,
        List<ObservedFigures> before,
        List<ObservedFigures> after,
        Set<String> leftOut,
        Set<DateRange> across,
        int former,
        boolean totalsDiffer,
        boolean baselineEnteredLate,
        Optional<Judgment> judgment) {
    /** Compares the observations of a measure, the only one of its activity, and judges them. */
    static Comparison of(MeasureDefinition measure, Intervention intervention, List<ObservedFigures> all, ZoneId zone) {
        return unjudged(measure, intervention, all, zone)
                .judged(all, measure.form().smallestDifference(), 1);
    }

    /**
     * The same with the judgment of its figures.
     *
     * @param smallest the smallest important difference; empty where none is set
     * @param measures number of measures of the activity that were observed
     */
    Comparison judged(List<ObservedFigures> all, OptionalDouble smallest, int measures) {
        if (!isComplete() || !isStatable()) return this;
        var study = StudyFigures.of(measure, all).study(this, comparisonGroup(all), smallest, measures);
        return new Comparison(
                measure,
                intervention,
                before,
                after,
                leftOut,
                across,
                former,
                totalsDiffer,
                baselineEnteredLate,
                Judgment.of(study));
    }

    /** Compares the observations of a measure; {@code zone} is that of the office's calendar. */
    static Comparison unjudged(
            MeasureDefinition measure, Intervention intervention, List<ObservedFigures> all, ZoneId zone) {
        var valid = measure.current(all);
        var followed = isFollowed(measure, intervention);
        var chosen = Phases.chosen(measure, followed, valid, false);
        var sites = Phases.of(
                measure,
                followed,
                chosen.stream().filter(ObservedFigures::isOfOneSite).toList());
        var totals = Phases.of(
                        measure,
                        followed,
                        chosen.stream().filter(one -> !one.isOfOneSite()).toList())
                .common();
        var common = sites.common();
        var used = common.isComplete() || totals.isEmpty() ? common : totals;
        return new Comparison(
                measure,
                intervention,
                used.before(),
                used.after(),
                used == common ? sites.seenOnce() : Set.of(),
                union(sites.across(), totals.across()),
                all.size() - valid.size(),
                used == common && totals.isComplete() && !used.hasSameTotals(totals),
                used.before().stream()
                        .anyMatch(one -> !one.isEnteredBefore(measure.form().intervenedOn(), zone)),
                Optional.empty());
    }

    private static Set<DateRange> union(Set<DateRange> some, Set<DateRange> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toCollection(TreeSet::new));
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

    /** The figures of those who did not take part, of the sites observed in both phases; incomplete where a phase lacks them. */
    Phases comparisonGroup(List<ObservedFigures> all) {
        var followed = isFollowed(measure, intervention);
        return Phases.of(measure, followed, Phases.chosen(measure, followed, measure.current(all), true))
                .common();
    }

    /** The figures of each stratum of those who took part, by its name; of the sites observed in both phases. */
    SortedMap<String, Phases> strata(List<ObservedFigures> all) {
        var found = new TreeMap<String, List<ObservedFigures>>(SiteChart.BY_NAME);
        measure.current(all).stream()
                .filter(one -> one.isOfStratum() && !one.comparison())
                .forEach(one -> found.computeIfAbsent(one.stratum(), name -> new ArrayList<>())
                        .add(one));
        var strata = new TreeMap<String, Phases>(SiteChart.BY_NAME);
        var followed = isFollowed(measure, intervention);
        found.forEach((name, some) ->
                strata.put(name, Phases.of(measure, followed, some).common()));
        return strata;
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

    /** The change that decides, with its interval and p; empty where none may be stated. */
    Optional<Effect> effect() {
        return judgment.map(Judgment::decisive);
    }

    Optional<Verdict> verdict() {
        return judgment.map(Judgment::verdict);
    }
}
