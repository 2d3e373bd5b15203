package org.baselinecme.evidence.imports;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.baselinecme.evidence.study.MeasureKind;
import org.baselinecme.platform.files.FileLines;

/**
 * Which column of a table holds what. A heading decides it only if it is a name of one role and every other column is named, too:
 * else a person confirms the columns.
 *
 * @param of the column of each role that is known or suggested, from 0
 * @param sure whether nobody has to confirm them
 */
record TableColumns(Map<TableColumn, Integer> of, boolean sure) {
    private static final Set<String> HARMLESS = Set.of(
            "%",
            "rate",
            "percent",
            "percentage",
            "pct",
            "proportion",
            "share",
            "note",
            "notes",
            "comment",
            "comments",
            "remark",
            "remarks",
            "prozent",
            "anteil",
            "taux",
            "observation id",
            "entered at");

    private static final Pattern YEAR_IN = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");

    static TableColumns of(TableText table, MeasureKind kind, TableAnswers answers) {
        if (fits(table, kind, answers.columns())) return new TableColumns(answers.columns(), true);
        var found = new EnumMap<TableColumn, Integer>(TableColumn.class);
        var sure = true;
        for (var role : TableColumn.all(kind)) {
            var named = headed(table, role);
            if (named.size() == 1) found.put(role, named.getFirst());
            sure &= named.size() <= 1;
        }
        sure &= found.keySet().containsAll(TableColumn.required(kind)) && isEveryColumnKnown(table, found);
        if (!sure) suggest(table, kind, found);
        if (!found.containsKey(TableColumn.FROM) && found.containsKey(TableColumn.YEAR))
            found.put(TableColumn.FROM, found.remove(TableColumn.YEAR));
        return new TableColumns(found, sure);
    }

    /** Whether these columns are a table of this kind. */
    static boolean fits(TableText table, MeasureKind kind, Map<TableColumn, Integer> columns) {
        return columns.keySet().containsAll(TableColumn.required(kind))
                && new HashSet<>(columns.values()).size() == columns.size()
                && columns.values().stream()
                        .allMatch(at -> at >= 0 && at < table.names().size());
    }

    private static List<Integer> headed(TableText table, TableColumn role) {
        return IntStream.range(0, table.names().size())
                .filter(at -> role.isNamed(TableText.plain(table.names().get(at))))
                .boxed()
                .toList();
    }

    private static boolean isEveryColumnKnown(TableText table, Map<TableColumn, Integer> found) {
        return IntStream.range(0, table.names().size())
                .filter(at -> !found.containsValue(at) && !table.column(at).isEmpty())
                .allMatch(at -> HARMLESS.contains(TableText.plain(table.names().get(at))));
    }

    private static void suggest(TableText table, MeasureKind kind, Map<TableColumn, Integer> found) {
        for (var role : TableColumn.all(kind)) {
            var hinted = IntStream.range(0, table.names().size())
                    .filter(at -> !found.containsValue(at)
                            && role.isHinted(TableText.plain(table.names().get(at))))
                    .boxed()
                    .toList();
            if (hinted.size() == 1) found.putIfAbsent(role, hinted.getFirst());
        }
    }

    boolean has(TableColumn role) {
        return of.containsKey(role);
    }

    /** The role of what is counted: of a rate its events, else the numerator. */
    TableColumn counted() {
        return has(TableColumn.EVENTS) ? TableColumn.EVENTS : TableColumn.NUMERATOR;
    }

    /** The role of what it is counted out of: of a rate its exposure, else the denominator. */
    TableColumn outOf() {
        return has(TableColumn.EXPOSURE) ? TableColumn.EXPOSURE : TableColumn.DENOMINATOR;
    }

    /** The cell of a role in a line, a month with its year where that has a column; empty where the table has no such column. */
    String cell(FileLines.Line row, TableColumn role) {
        var cell = Optional.ofNullable(of.get(role)).map(row::at).orElse("");
        var isDated = role == TableColumn.FROM && has(TableColumn.YEAR) && !cell.isEmpty();
        return isDated ? dated(cell, cell(row, TableColumn.YEAR)) : cell;
    }

    /** 3 and 2026 is 2026-3; March and 2026, and Q1 and 2026, are written one behind the other. */
    private static String dated(String cell, String year) {
        if (YEAR_IN.matcher(cell).find()) return cell;
        return cell.matches("\\d{1,2}") ? year + "-" + cell : (cell + " " + year).strip();
    }

    /** The cells of a role that are not empty. */
    List<String> cells(TableText table, TableColumn role) {
        return table.rows().stream()
                .map(row -> cell(row, role))
                .filter(cell -> !cell.isEmpty())
                .toList();
    }
}
