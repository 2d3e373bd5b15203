package org.baselinecme.evidence.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.baselinecme.evidence.measures.NewObservation;
import org.baselinecme.platform.files.CellText;
import org.baselinecme.platform.statistics.MeasuredValue;

/**
 * Lines of a table that may repeat others: they are called a total in one of many languages, or their figures are the sum of the
 * other lines of their days. Whether they are left out is for a person to say.
 */
final class TotalRows {
    private static final Set<String> NAMES = Set.of(
            "sum",
            "combined",
            "overall",
            "everyone",
            "everybody",
            "network",
            "aggregate",
            "average",
            "mean",
            "gesamt",
            "summe",
            "insgesamt",
            "alle",
            "zusammen",
            "ensemble",
            "tous",
            "toutes",
            "somme",
            "todos",
            "todas",
            "suma",
            "totale",
            "tutti",
            "totaal",
            "samlet",
            "i alt",
            "totalt",
            "sammanlagt",
            "yhteensa",
            "razem",
            "ogolem",
            "celkem",
            "osszesen",
            "toplam",
            "итого",
            "всего",
            "合計",
            "合计",
            "总计",
            "總計",
            "합계",
            "รวม",
            "الإجمالي",
            "المجموع",
            "סהכ",
            "ytd",
            "year to date");
    private static final Pattern NAMED = Pattern.compile(
            "(?:.* )?(?:sub)?total(?:s|en|es|e|t)?(?: .*)?|(?:all|overall|system|alle|todos|tous|summe|gesamt)(?: .*)?|.*gesamt");
    private static final double TOLERANCE = 0.01;
    private static final double ROUNDING = 1e-4;
    private static final int FEWEST = 3;

    private TotalRows() {}

    /**
     * A line with its label, as a total would be recognized by.
     *
     * @param label of the site, the stratum or the days
     * @param value null where it cannot be read
     */
    record Candidate(TableLine line, String label) {}

    /** Whether a cell is what totals are called. */
    static boolean isNamed(String cell) {
        var name = TableText.plain(cell);
        return !name.isEmpty() && (NAMES.contains(name) || NAMED.matcher(name).matches());
    }

    /** The lines that may be totals, by their label in lower case, in order. */
    static Map<String, List<TableLine>> find(List<TableLine> lines) {
        var found = new LinkedHashMap<String, List<TableLine>>();
        var sums = new ArrayList<>(sums(lines, NewObservation::site, NewObservation::stratum));
        sums.addAll(sums(lines, NewObservation::stratum, NewObservation::site));
        for (var line : lines) {
            var label = label(line);
            if (label.isEmpty() && sums.contains(line)) label = sumLabel(line);
            if (!label.isEmpty())
                found.computeIfAbsent(label.toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                        .add(line);
        }
        return found;
    }

    /** What a line is called if that is a name of totals; else empty. */
    static String label(TableLine line) {
        for (var cell : List.of(
                line.shown().normalizedSite(),
                line.shown().normalizedStratum(),
                CellText.stripped(line.shown().from()))) if (isNamed(cell)) return cell;
        return "";
    }

    private static String sumLabel(TableLine line) {
        var site = line.shown().normalizedSite();
        return site.isEmpty() ? line.shown().normalizedStratum() : site;
    }

    /** Lines whose figures are the sum of the others of their days, wherever their name occurs beside two others. */
    private static List<TableLine> sums(
            List<TableLine> lines, Function<NewObservation, String> name, Function<NewObservation, String> other) {
        var groups = new HashMap<List<Object>, List<TableLine>>();
        for (var line : lines)
            line.read()
                    .filter(one -> !name.apply(one).isEmpty())
                    .ifPresent(one -> groups.computeIfAbsent(
                                    List.of(
                                            one.days(),
                                            one.comparison(),
                                            other.apply(one).toLowerCase(Locale.ROOT)),
                                    key -> new ArrayList<>())
                            .add(line));
        var large =
                groups.values().stream().filter(group -> group.size() >= FEWEST).toList();
        var contradicted = large.stream()
                .flatMap(group -> group.stream().filter(line -> !isSum(line, group)))
                .map(line -> name.apply(line.read().orElseThrow()))
                .collect(Collectors.toSet());
        return large.stream()
                .flatMap(group -> group.stream().filter(line -> isSum(line, group)))
                .filter(line -> !contradicted.contains(name.apply(line.read().orElseThrow())))
                .toList();
    }

    /** Exposures with decimals are rounded, their sum likewise. */
    private static boolean isSame(MeasuredValue sum, MeasuredValue value) {
        var one = sum.counted().orElseThrow();
        var other = value.counted().orElseThrow();
        return one.events() == other.events() && Math.abs(one.amount() - other.amount()) <= ROUNDING * other.amount();
    }

    private static boolean isSum(TableLine line, List<TableLine> group) {
        var others = group.stream()
                .filter(one -> one != line)
                .map(one -> one.read().orElseThrow().value())
                .toList();
        var value = line.read().orElseThrow().value();
        if (value instanceof MeasuredValue.Rate) return isSame(MeasuredValue.pooled(others), value);
        if (others.stream().mapToLong(MeasuredValue::n).sum() != value.n()) return false;
        var sum = MeasuredValue.pooled(others);
        return value instanceof MeasuredValue.Share
                ? sum.equals(value)
                : Math.abs(sum.center() - value.center()) <= TOLERANCE * Math.abs(sum.center());
    }
}
