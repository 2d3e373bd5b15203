package org.baselinecme.evidence.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baselinecme.evidence.measures.NewObservation;
import org.baselinecme.platform.files.CellText;

/**
 * Lines of a table that may repeat others: they are called a total in one of many languages, or their figures are the sum of the
 * other lines of their days. Whether they are left out is for a person to say.
 */
final class TotalRows {
    private static final Set<String> NAMES = Stream.of(
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
                    "סך הכל",
                    "合计数",
                    "総計",
                    "小計",
                    "小计",
                    "总数",
                    "全体",
                    "총계",
                    "소계",
                    "전체",
                    "итог",
                    "общий итог",
                    "промежуточный итог",
                    "suma koncowa",
                    "moyenne",
                    "promedio",
                    "durchschnitt",
                    "mittelwert",
                    "gemiddelde",
                    "cumulative",
                    "both sites",
                    "enterprise",
                    "enterprise wide",
                    "health system",
                    "system wide",
                    "systemwide",
                    "organization wide",
                    "ytd",
                    "year to date")
            .map(TableText::plain)
            .collect(Collectors.toSet());
    private static final Pattern NAMED = Pattern.compile(
            "(?:.* )?(?:sub|tussen|eind)?tota(?:l(?:s|en|es|e|t|summa)?|al)(?: .*)?|(?:all|overall|entire|whole|system|alle"
                    + "|todos|todas|tous|toutes|tutti|tutte|ensemble|summe|suma|sum of|gesamt)(?: .*)?|.*gesamt"
                    + "|(?:gesamt|zwischen|teil|end)(?:summe|ergebnis|wert)");

    private TotalRows() {}

    /** Whether a cell is what totals are called. */
    static boolean isNamed(String cell) {
        var name = TableText.plain(cell);
        return !name.isEmpty() && (NAMES.contains(name) || NAMED.matcher(name).matches());
    }

    /** The lines that may be totals, by their label in lower case, in order. */
    static Map<String, List<TableLine>> find(List<TableLine> lines) {
        var found = new LinkedHashMap<String, List<TableLine>>();
        var sums = new ArrayList<>(SumSearch.of(lines, NewObservation::site, NewObservation::stratum));
        sums.addAll(SumSearch.of(lines, NewObservation::stratum, NewObservation::site));
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
}
