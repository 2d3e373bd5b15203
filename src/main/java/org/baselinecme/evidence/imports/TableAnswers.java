package org.baselinecme.evidence.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a person said about tables of one heading; null for what nobody was asked.
 *
 * @param columns the column of each role, from 0; empty where the headings say it
 * @param comparison the cell, in lower case, that means a site which did not take part; empty for none of them
 * @param totals what lines of a label are, by the label in lower case
 */
record TableAnswers(
        Map<TableColumn, Integer> columns,
        @Nullable NumberStyle numbers,
        @Nullable DayOrder days,
        @Nullable DaySpan span,
        @Nullable String comparison,
        Map<String, TotalUse> totals) {
    static final TableAnswers NONE = new TableAnswers(Map.of(), null, null, null, null, Map.of());

    /** These answers, and the earlier ones where these say nothing. */
    TableAnswers over(TableAnswers earlier) {
        var all = new TreeMap<>(earlier.totals);
        all.putAll(totals);
        return new TableAnswers(
                columns.isEmpty() ? earlier.columns : columns,
                numbers == null ? earlier.numbers : numbers,
                days == null ? earlier.days : days,
                span == null ? earlier.span : span,
                comparison == null ? earlier.comparison : comparison,
                all);
    }

    /** As stored: a line for each answer. */
    String text() {
        var lines = new ArrayList<String>();
        new TreeMap<>(columns).forEach((role, at) -> lines.add("column " + role + " " + at));
        if (numbers != null) lines.add("numbers " + numbers);
        if (days != null) lines.add("days " + days);
        if (span != null) lines.add("span " + span);
        if (comparison != null) lines.add("comparison " + comparison);
        new TreeMap<>(totals).forEach((label, use) -> lines.add("total " + use + " " + label));
        return String.join("\n", lines);
    }

    /** Reads what {@link #text} wrote. */
    static TableAnswers of(String stored) {
        var found = NONE;
        for (var line : stored.split("\n", -1)) {
            var parts = line.split(" ", 3);
            if (parts.length == 3 && parts[0].equals("column"))
                found = found.with(TableColumn.valueOf(parts[1]), Integer.parseInt(parts[2]));
            else found = of(line, parts[0]).over(found);
        }
        return found;
    }

    private static TableAnswers of(String line, String what) {
        var said = line.substring(Math.min(line.length(), what.length() + 1));
        var use = said.replaceFirst(" .*", "");
        return switch (what) {
            case "numbers" -> new TableAnswers(Map.of(), NumberStyle.valueOf(said), null, null, null, Map.of());
            case "days" -> new TableAnswers(Map.of(), null, DayOrder.valueOf(said), null, null, Map.of());
            case "span" -> new TableAnswers(Map.of(), null, null, DaySpan.valueOf(said), null, Map.of());
            case "comparison" -> new TableAnswers(Map.of(), null, null, null, said, Map.of());
            case "total" ->
                new TableAnswers(
                        Map.of(),
                        null,
                        null,
                        null,
                        null,
                        Map.of(said.substring(use.length()).strip(), TotalUse.valueOf(use)));
            default -> NONE;
        };
    }

    private TableAnswers with(TableColumn role, int at) {
        var all = new EnumMap<TableColumn, Integer>(TableColumn.class);
        all.putAll(columns);
        all.put(role, at);
        return new TableAnswers(all, numbers, days, span, comparison, totals);
    }
}
