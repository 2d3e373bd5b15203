package org.baselinecme.evidence.outcomes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.baselinecme.evidence.measures.ObservedFigures;
import org.baselinecme.platform.charts.SiteChart;
import org.baselinecme.platform.statistics.MeasuredValue;

/** Disclosure control: hides values of fewer than five people, and the values they could be computed from (R49). */
final class SmallCells {
    private SmallCells() {}

    /**
     * Which observations of a list are hidden: the small ones, those that charts and tables hide, and beside a single hidden one
     * of any sum that is shown the smallest other.
     *
     * @param summed whether sums over the sites are shown for each range of days: then the same holds for those sites
     */
    static Set<UUID> hidden(Comparison found, List<ObservedFigures> valid, boolean summed) {
        var hidden = new HashSet<UUID>();
        valid.stream()
                .filter(one -> one.value().isSmall())
                .map(ObservedFigures::id)
                .forEach(hidden::add);
        for (var phase : List.of(found.before(), found.after())) {
            var sites = phase.stream().filter(ObservedFigures::isOfOneSite).toList();
            addHiddenCells(groups(sites, new TreeMap<>(SiteChart.BY_NAME), ObservedFigures::site), hidden);
            if (summed) addHiddenCells(groups(sites, new TreeMap<>(), ObservedFigures::days), hidden);
        }
        var on = found.measure().form().intervenedOn();
        var strata = valid.stream().filter(ObservedFigures::isOfStratum).toList();
        groups(strata, new HashMap<>(), one -> one.comparison() + one.days().phase(on))
                .forEach(phase -> addHiddenCells(groups(phase, new TreeMap<>(), ObservedFigures::stratumKey), hidden));
        var totals = sums(valid, strata, one -> one.days().phase(on));
        if (summed) totals.addAll(groups(valid, new HashMap<>(), one -> group(one) + one.days() + one.isOfOneSite()));
        var widened = true;
        while (widened) widened = widen(totals, hidden);
        return hidden;
    }

    /**
     * Groups of observations of which a page states the sum: a site in a phase, a stratum in a phase, and the strata of a site in
     * a range of days, which their own total may be among.
     */
    private static List<List<ObservedFigures>> sums(
            List<ObservedFigures> valid, List<ObservedFigures> strata, Function<ObservedFigures, String> phase) {
        var sums =
                new ArrayList<>(groups(valid, new HashMap<>(), one -> group(one) + one.siteKey() + phase.apply(one)));
        sums.addAll(groups(strata, new HashMap<>(), one -> group(one) + phase.apply(one)));
        var divided = strata.stream().map(SmallCells::whole).collect(Collectors.toSet());
        sums.addAll(groups(
                valid.stream().filter(one -> divided.contains(whole(one))).toList(),
                new HashMap<>(),
                SmallCells::whole));
        return sums;
    }

    /** Whom an observation is of, but for its site. */
    private static String group(ObservedFigures one) {
        return one.comparison() + "\n" + one.stratumKey() + "\n";
    }

    /** Whom the strata of a site are parts of. */
    private static String whole(ObservedFigures one) {
        return one.comparison() + "\n" + one.siteKey() + "\n" + one.days();
    }

    private static <K> Collection<List<ObservedFigures>> groups(
            List<ObservedFigures> some, Map<K, List<ObservedFigures>> found, Function<ObservedFigures, K> key) {
        some.forEach(one ->
                found.computeIfAbsent(key.apply(one), k -> new ArrayList<>()).add(one));
        return found.values();
    }

    private static void addHiddenCells(Collection<List<ObservedFigures>> cells, Set<UUID> hidden) {
        var few = MeasuredValue.suppressed(
                cells.stream().map(ObservedFigures::pooled).toList());
        var at = 0;
        for (var cell : cells)
            if (few.get(at++)) cell.stream().map(ObservedFigures::id).forEach(hidden::add);
    }

    /** Hides a second observation in each group of which exactly one is hidden; false where there is no such group. */
    private static boolean widen(Collection<List<ObservedFigures>> groups, Set<UUID> hidden) {
        var more = groups.stream()
                .filter(group ->
                        group.stream().filter(one -> hidden.contains(one.id())).count() == 1)
                .flatMap(group -> group.stream()
                        .filter(one -> !hidden.contains(one.id()))
                        .min(Comparator.comparingLong(one -> one.value().n()))
                        .stream())
                .map(ObservedFigures::id)
                .toList();
        return hidden.addAll(more);
    }
}
