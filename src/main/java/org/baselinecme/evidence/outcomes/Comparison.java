package org.baselinecme.evidence.outcomes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baselinecme.platform.kernel.Objection;

/**
 * What was observed of a measure, sorted by its intervention: baseline and follow-up of one definition and of the same
 * sites (R47). Sites and the sum of all sites are two tellings of the same; one of them is taken, never both together.
 *
 * @param before whole observations that ended before the intervention
 * @param after whole observations that began after it
 * @param leftOut sites that were observed only before, or only after
 * @param across how many observations the intervention stands within; they are neither
 * @param former how many were made under an earlier definition
 */
record Comparison(
        Measure measure,
        List<Observation> before,
        List<Observation> after,
        Set<String> leftOut,
        int across,
        int former,
        boolean sumsDiffer) {
    /** Means of sites and of all together are rounded each for itself. */
    private static final double SAME = 0.01;

    static Comparison of(Measure measure, List<Observation> all) {
        var valid = all.stream()
                .filter(one -> one.definition() == measure.definition())
                .toList();
        var sites = Phases.of(
                measure, valid.stream().filter(Observation::isOfOneSite).toList());
        var whole = Phases.of(
                measure, valid.stream().filter(one -> !one.isOfOneSite()).toList());
        var common = sites.common();
        var taken = common.isComplete() || whole.isEmpty() ? common : whole;
        return new Comparison(
                measure,
                taken.before,
                taken.after,
                taken == common ? sites.onlyOnce() : Set.of(),
                sites.across + whole.across,
                all.size() - valid.size(),
                taken == common && whole.isComplete() && !taken.isSameSum(whole));
    }

    /** What stands against saying that anything changed; with the way to mend it. */
    List<Objection> objections() {
        var found = new ArrayList<Objection>();
        var mend = "/measures/" + measure.id() + "/observations";
        var on = OutcomeFormat.day(measure.form().intervenedOn());
        if (!measure.form().level().isOutcome())
            found.add(Objection.blocking("outcome.satisfaction", "/measures/" + measure.id() + "/edit"));
        if (former > 0) found.add(Objection.advice("outcome.former", mend, former));
        if (!leftOut.isEmpty() && (before.isEmpty() || after.isEmpty()))
            found.add(Objection.blocking("outcome.no-common-site", mend));
        else if (before.isEmpty()) found.add(Objection.blocking("outcome.no-baseline", mend, on));
        else if (after.isEmpty()) found.add(Objection.blocking("outcome.no-follow-up", mend, on));
        if (found.stream().noneMatch(Objection::blocks) && isComplete()) found.addAll(doubts(mend));
        return found;
    }

    private List<Objection> doubts(String mend) {
        var found = new ArrayList<Objection>();
        if (sumsDiffer) found.add(Objection.blocking("outcome.sums-differ", mend));
        if (isBaselineOfMemory()) found.add(Objection.blocking("outcome.memory", mend));
        if (first().isSmall() || second().isSmall())
            found.add(Objection.blocking("outcome.too-few", mend, Value.LEAST));
        else if (Effect.of(first(), second()).isEmpty()) found.add(Objection.blocking("outcome.no-spread", mend));
        return found;
    }

    /** What people say of themselves afterwards about before is no baseline; what stands in records is one, whenever it is read. */
    private boolean isBaselineOfMemory() {
        return measure.form().measurement() == Measurement.SUBJECTIVE && isReadLater();
    }

    /** Whether some of the baseline was entered when the intervention had begun. */
    boolean isReadLater() {
        return before.stream()
                .anyMatch(one -> !one.enteredOn().isBefore(measure.form().intervenedOn()));
    }

    boolean isComplete() {
        return !before.isEmpty() && !after.isEmpty();
    }

    /** Whether a change, or none, may be stated. */
    boolean isSayable() {
        return objections().stream().noneMatch(Objection::blocks);
    }

    Value first() {
        return Observation.pooled(before);
    }

    Value second() {
        return Observation.pooled(after);
    }

    /** How much changed; empty where it may not be said. */
    Optional<Effect> effect() {
        return isSayable() ? Effect.of(first(), second()) : Optional.empty();
    }

    Optional<Effect.Verdict> verdict() {
        return effect().map(found -> Effect.Verdict.of(found, measure.form().better()));
    }

    /** How many sites; none where only the sum of all is told. */
    int sites() {
        return (int) before.stream()
                .filter(Observation::isOfOneSite)
                .map(Observation::key)
                .distinct()
                .count();
    }

    /** Observations before and after. */
    record Phases(List<Observation> before, List<Observation> after, int across) {
        static Phases of(Measure measure, List<Observation> some) {
            var on = measure.form().intervenedOn();
            var before = some.stream().filter(one -> one.days().endsBefore(on)).toList();
            var after = some.stream().filter(one -> one.days().beginsAfter(on)).toList();
            return new Phases(before, after, some.size() - before.size() - after.size());
        }

        boolean isEmpty() {
            return before.isEmpty() && after.isEmpty();
        }

        boolean isComplete() {
            return !before.isEmpty() && !after.isEmpty();
        }

        /** Only the sites that were seen both before and after; all of them while one side is empty. */
        Phases common() {
            if (!isComplete()) return this;
            var once = onlyOnce();
            return new Phases(without(before, once), without(after, once), across);
        }

        Set<String> onlyOnce() {
            if (!isComplete()) return Set.of();
            var first = names(before);
            var second = names(after);
            return Stream.concat(first.entrySet().stream(), second.entrySet().stream())
                    .filter(site -> !first.containsKey(site.getKey()) || !second.containsKey(site.getKey()))
                    .map(Map.Entry::getValue)
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        private static Map<String, String> names(List<Observation> some) {
            return some.stream().collect(Collectors.toMap(Observation::key, Observation::site, (one, other) -> one));
        }

        private static List<Observation> without(List<Observation> some, Set<String> names) {
            return some.stream()
                    .filter(one -> names.stream().noneMatch(one.site()::equalsIgnoreCase))
                    .toList();
        }

        boolean isSameSum(Phases other) {
            return isSame(before, other.before) && isSame(after, other.after);
        }

        private static double tolerance(Value value) {
            return value instanceof Value.Average ? SAME * Math.abs(value.centre()) : 0;
        }

        private static boolean isSame(List<Observation> some, List<Observation> others) {
            var one = Observation.pooled(some);
            var other = Observation.pooled(others);
            return one.n() == other.n() && Math.abs(one.centre() - other.centre()) <= tolerance(one);
        }
    }
}
