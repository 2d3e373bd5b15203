package org.baselinecme.evidence.outcomes;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.baselinecme.platform.statistics.Proportion;

/**
 * What was seen at one site in some days.
 *
 * @param definition the turn of the definition it was made under
 * @param site empty for all sites together
 * @param enteredOn by the calendar of the office
 */
record Observation(UUID id, int definition, String site, Days days, Value value, LocalDate enteredOn) {
    boolean isOfOneSite() {
        return !site.isEmpty();
    }

    /** Of its site, in whatever case. */
    String key() {
        return site.toLowerCase(Locale.ROOT);
    }

    static Value pooled(List<Observation> some) {
        return Value.pooled(some.stream().map(Observation::value).toList());
    }

    static Days days(List<Observation> some) {
        return some.stream().map(Observation::days).reduce(Days::and).orElseThrow();
    }

    /** Counts of some days, all sites together: a point of a chart over time. */
    record Period(Days days, Proportion of) {
        /** With fewer points of a baseline no limits can be drawn. */
        static final int FEWEST_BEFORE = 12;

        /** The sums of all sites where those are told, else the sites that are compared, those of the same days together. */
        static List<Period> of(Measure measure, List<Observation> all) {
            var valid = all.stream()
                    .filter(one -> one.definition() == measure.definition() && one.value() instanceof Value.Share)
                    .toList();
            var whole = valid.stream().filter(one -> !one.isOfOneSite()).toList();
            var taken = whole.size() >= FEWEST_BEFORE ? whole : compared(measure, valid);
            var found = new TreeMap<Days, Period>();
            for (var one : taken)
                found.merge(
                        one.days(),
                        new Period(one.days(), ((Value.Share) one.value()).of()),
                        (first, second) -> new Period(first.days, Proportion.pooled(List.of(first.of, second.of))));
            var periods = List.copyOf(found.values());
            var mixed = IntStream.range(1, periods.size())
                    .anyMatch(i -> periods.get(i).days.overlaps(periods.get(i - 1).days));
            return mixed ? List.of() : periods;
        }

        private static List<Observation> compared(Measure measure, List<Observation> valid) {
            var common = Comparison.Phases.of(
                            measure,
                            valid.stream().filter(Observation::isOfOneSite).toList())
                    .common();
            return Stream.concat(common.before().stream(), common.after().stream())
                    .toList();
        }

        /** Without the small ones, and without the one other that a small one could be reckoned from (R49). */
        static List<Period> shown(Stream<Period> some) {
            var periods = some.toList();
            var hidden = SiteChart.hidden(
                    periods.stream().map(one -> (Value) new Value.Share(one.of)).toList());
            return IntStream.range(0, periods.size())
                    .filter(i -> !hidden.get(i))
                    .mapToObj(periods::get)
                    .toList();
        }
    }
}
