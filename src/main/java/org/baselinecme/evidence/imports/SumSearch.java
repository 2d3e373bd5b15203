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
            var shortest = group.stream()
                    .mapToLong(one -> observed(one).days().length())
                    .min()
                    .orElse(0);
            for (var line : group.stream()
                    .sorted(Comparator.comparingLong(one -> observed(one).days().length()))
                    .toList()) {
                var within = observed(line).days().length() == shortest
                        ? List.<TableLine>of()
                        : parts.stream()
                                .filter(part -> observed(line)
                                        .days()
                                        .contains(observed(part).days()))
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
        var at = 0;
        for (var total = total(rest); at < rest.size(); )
            if (isSumOfOthers(rest, at, total) || isSumOfRun(rest, at, -1) || isSumOfRun(rest, at, 1)) {
                found.add(rest.remove(at));
                total = total(rest);
                at = 0; // what is a sum only without this one is found from the start
            } else at++;
        return found;
    }

    private static boolean isSumOfOthers(List<TableLine> rest, int at, double total) {
        var line = rest.get(at);
        if (rest.size() <= PARTS || !isNear(total - size(line), size(line))) return false;
        return isSum(line, rest.stream().filter(one -> one != line).toList());
    }

    /** Whether it is the sum of the lines next to it on one side: they are counted no further than its own size. */
    private static boolean isSumOfRun(List<TableLine> rest, int at, int step) {
        var line = rest.get(at);
        var size = size(line);
        var sum = 0.0;
        var parts = new ArrayList<TableLine>();
        for (var next = at + step; next >= 0 && next < rest.size() && sum < size; next += step) {
            parts.add(rest.get(next));
            sum += size(rest.get(next));
            if (parts.size() >= PARTS && isNear(sum, size) && isSum(line, parts)) return true;
        }
        return false;
    }

    private static double total(List<TableLine> lines) {
        return lines.stream().mapToDouble(SumSearch::size).sum();
    }

    private static boolean isNear(double sum, double size) {
        return Math.abs(sum - size) <= TOLERANCE * size;
    }

    /** How many cases, or how much exposure, a line counts. */
    private static double size(TableLine line) {
        var value = observed(line).value();
        return value instanceof MeasuredValue.Rate
                ? value.counted().orElseThrow().amount()
                : value.n();
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
