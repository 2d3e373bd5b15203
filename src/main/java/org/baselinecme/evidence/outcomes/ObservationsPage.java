package org.baselinecme.evidence.outcomes;

import java.time.LocalDate;
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
import org.baselinecme.platform.access.Standing;

/** What was observed of a measure, and where more is entered. */
record ObservationsPage(
        Standing place,
        String id,
        MeasureForm said,
        String when,
        List<Row> rows,
        int former,
        boolean mine,
        LocalDate today) {
    private static final int SHOWN = 300;

    /** An observation; its figures are not shown where too few stand behind them, or behind their neighbor. */
    record Row(String id, String site, String days, String figures, String rate, String phase, boolean hidden) {}

    /** Whether some are not shown. */
    public boolean isHiding() {
        return rows.stream().anyMatch(Row::hidden);
    }

    /**
     * Those that are not shown: the small ones, those that are not in the drawings, and where a single one of a site is
     * hidden, the smallest other with it, so that nobody can subtract (R49).
     *
     * @param summed whether sums of some days are shown, too: then the same goes for the sites of those days
     */
    static Set<UUID> hidden(Comparison found, List<Observation> valid, boolean summed) {
        var hidden = new HashSet<UUID>();
        valid.stream().filter(one -> one.value().isSmall()).map(Observation::id).forEach(hidden::add);
        for (var phase : List.of(found.before(), found.after())) {
            var sites = phase.stream().filter(Observation::isOfOneSite).toList();
            undrawn(groups(sites, new TreeMap<>(SiteChart.BY_NAME), Observation::site), hidden);
            if (summed) undrawn(groups(sites, new TreeMap<>(), Observation::days), hidden);
        }
        var on = found.measure().form().intervenedOn();
        var totals = new ArrayList<>(
                groups(valid, new HashMap<>(), one -> one.key() + one.days().phase(on)));
        if (summed) totals.addAll(groups(valid, new HashMap<>(), one -> one.days() + " " + one.isOfOneSite()));
        var widened = true;
        while (widened) widened = widen(totals, hidden);
        return hidden;
    }

    private static <K> Collection<List<Observation>> groups(
            List<Observation> some, Map<K, List<Observation>> found, Function<Observation, K> key) {
        some.forEach(one ->
                found.computeIfAbsent(key.apply(one), k -> new ArrayList<>()).add(one));
        return found.values();
    }

    private static void undrawn(Collection<List<Observation>> cells, Set<UUID> hidden) {
        var few = SiteChart.hidden(cells.stream().map(Observation::pooled).toList());
        var at = 0;
        for (var cell : cells)
            if (few.get(at++)) cell.stream().map(Observation::id).forEach(hidden::add);
    }

    private static boolean widen(Collection<List<Observation>> groups, Set<UUID> hidden) {
        var more = groups.stream()
                .filter(group ->
                        group.stream().filter(one -> hidden.contains(one.id())).count() == 1)
                .flatMap(group -> group.stream()
                        .filter(one -> !hidden.contains(one.id()))
                        .min(Comparator.comparingLong(one -> one.value().n()))
                        .stream())
                .map(Observation::id)
                .toList();
        return hidden.addAll(more);
    }

    public int least() {
        return Value.LEAST;
    }

    public boolean isMean() {
        return said.kind() == MeasureKind.MEAN;
    }

    public List<Row> shown() {
        return rows.stream().limit(SHOWN).toList();
    }

    public boolean isCut() {
        return rows.size() > SHOWN;
    }
}
