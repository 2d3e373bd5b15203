package org.baselinecme.platform.lists;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One reader's part of a list at one time.
 *
 * @param path address of the page
 * @param file address of its files, without extension
 * @param condition SQL: which rows the reader may see
 * @param parameters parameters that the SQL of the list and of the condition name
 * @param choices the codes of columns, by key of the column
 * @param computed values that SQL can't give
 * @param format how days and moments are written
 */
public record ListScope(
        String path,
        String file,
        String condition,
        Map<String, Object> parameters,
        Map<String, List<Choice>> choices,
        ComputedValues computed,
        CellFormat format) {
    /** Every row of the list. */
    public static ListScope all(String path, CellFormat format) {
        return new ListScope(path, path, "true", Map.of(), Map.of(), ComputedValues.NONE, format);
    }

    /** The same with its files at another address. */
    public ListScope filedAt(String address) {
        return new ListScope(path, address, condition, parameters, choices, computed, format);
    }

    /** The same, only the rows for which this condition holds. */
    public ListScope within(String sql, Map<String, Object> named) {
        return new ListScope(path, file, sql, merged(parameters, named), choices, computed, format);
    }

    /** The same with a parameter that the list names. */
    public ListScope with(String name, Object value) {
        return new ListScope(path, file, condition, merged(parameters, Map.of(name, value)), choices, computed, format);
    }

    /** The same with the codes of a column. */
    public ListScope choices(String column, List<Choice> codes) {
        return new ListScope(
                path, file, condition, parameters, merged(choices, Map.of(column, codes)), computed, format);
    }

    /** The same with the codes of columns that other modules add. */
    ListScope more(List<MoreColumns.Added> added) {
        var all = this;
        for (var some : added)
            for (var one : some.columns()) all = all.choices(one.column().key(), one.choices());
        return all;
    }

    /** The same with values that SQL can't give. */
    public ListScope computed(ComputedValues values) {
        return new ListScope(path, file, condition, parameters, choices, values, format);
    }

    List<Choice> choicesOf(ListColumn column) {
        return choices.getOrDefault(column.key(), List.of());
    }

    private static <T> Map<String, T> merged(Map<String, T> all, Map<String, T> more) {
        var both = new HashMap<>(all);
        both.putAll(more);
        return Map.copyOf(both);
    }
}
