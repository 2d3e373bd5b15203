package org.baselinecme.evidence.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.baselinecme.evidence.measures.NewObservation;
import org.baselinecme.platform.statistics.MeasuredValue;

/** Lines of a table whose figures are the sum of other lines, whatever they are called. */
final class SumSearch {
    private static final double TOLERANCE = 0.01;
    private static final double ROUNDING = 1e-4;
    private static final int FEWEST = 3;
    private static final int PARTS = 2;

    private SumSearch() {}

    /**
     * Lines that are the sum of the others of their days, or of neighbors as a region is of its sites, wherever their name occurs
     * beside two others.
     *
     * @param name what is summed over: sites or strata
     */
    static List<TableLine> of(
            List<TableLine> lines, Function<NewObservation, String> name, Function<NewObservation, String> other) {
        var groups = grouped(
                        lines.stream()
                                .filter(line -> line.read()
                                        .filter(one -> !name.apply(one).isEmpty())
                                        .isPresent())
                                .toList(),
                        one -> List.of(
                                one.days(), one.comparison(), other.apply(one).toLowerCase(Locale.ROOT)))
                .values()
                .stream()
                .filter(group -> group.size() >= FEWEST)
                .toList();
        var sums = new ArrayList<TableLine>();
        var contradicted = new HashSet<String>();
        for (var group : groups) {
            var found = sums(group);
            sums.addAll(found);
            group.stream()
                    .filter(line -> !found.contains(line))
                    .forEach(line -> contradicted.add(name.apply(observed(line))));
        }
        return sums.stream()
                .filter(line -> !contradicted.contains(name.apply(observed(line))))
                .toList();
    }

    /** Lines that repeat two or more lines of the same site and group for days within theirs: quarters and years below their months. */
    static Set<TableLine> ofPeriods(List<TableLine> lines) {
        var found = new HashSet<TableLine>();
        for (var group : grouped(lines, NewObservation::key).values()) {
            var parts = new ArrayList<TableLine>();
            for (var line : group.stream()
                    .sorted(Comparator.comparingLong(one -> observed(one).days().length()))
                    .toList()) {
                var within = parts.stream()
                        .filter(part ->
                                observed(line).days().contains(observed(part).days()))
                        .toList();
                if (within.size() >= PARTS && isSum(line, within)) found.add(line);
                else parts.add(line);
            }
        }
        return found;
    }

    private static Map<List<?>, List<TableLine>> grouped(List<TableLine> lines, Function<NewObservation, List<?>> key) {
        return lines.stream()
                .filter(line -> line.read().isPresent())
                .collect(Collectors.groupingBy(line -> key.apply(observed(line)), HashMap::new, Collectors.toList()));
    }

    /** Parts first, so that a total of regions with their sites counts every site once. */
    private static Set<TableLine> sums(List<TableLine> group) {
        var found = new HashSet<TableLine>();
        var rest = new ArrayList<>(group);
        for (var more = true; more; ) {
            more = false;
            for (var at = 0; at < rest.size() && !more; at++)
                if (isSum(rest, at)) {
                    found.add(rest.remove(at));
                    more = true;
                }
        }
        return found;
    }

    private static boolean isSum(List<TableLine> rest, int at) {
        var line = rest.get(at);
        var others = rest.stream().filter(one -> one != line).toList();
        return others.size() >= PARTS && isSum(line, others)
                || IntStream.rangeClosed(0, at - PARTS).anyMatch(from -> isSum(line, rest.subList(from, at)))
                || IntStream.rangeClosed(at + 1 + PARTS, rest.size())
                        .anyMatch(until -> isSum(line, rest.subList(at + 1, until)));
    }

    private static NewObservation observed(TableLine line) {
        return line.read().orElseThrow();
    }

    private static boolean isSum(TableLine line, List<TableLine> parts) {
        var value = observed(line).value();
        var others = parts.stream().map(one -> observed(one).value()).toList();
        if (value instanceof MeasuredValue.Rate) return isSame(MeasuredValue.pooled(others), value);
        if (others.stream().mapToLong(MeasuredValue::n).sum() != value.n()) return false;
        var sum = MeasuredValue.pooled(others);
        return value instanceof MeasuredValue.Share
                ? sum.equals(value)
                : Math.abs(sum.center() - value.center()) <= TOLERANCE * Math.abs(sum.center());
    }

    /** Exposures with decimals are rounded, their sum likewise. */
    private static boolean isSame(MeasuredValue sum, MeasuredValue value) {
        var one = sum.counted().orElseThrow();
        var other = value.counted().orElseThrow();
        return one.events() == other.events() && Math.abs(one.amount() - other.amount()) <= ROUNDING * other.amount();
    }
}
