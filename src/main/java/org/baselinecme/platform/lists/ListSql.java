package org.baselinecme.platform.lists;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Composes the statements of a list. What a module declared becomes SQL; what somebody typed becomes parameters. A page begins
 * at a place in the order (keyset), never at a number of rows.
 */
final class ListSql {
    private final ListDefinition list;
    private final ListScope scope;
    private final ListQuery query;
    private final Map<String, Object> parameters = new HashMap<>();

    ListSql(ListDefinition list, ListScope scope, ListQuery query) {
        this.list = list;
        this.scope = scope;
        this.query = query;
    }

    /** A statement with its named parameters. */
    record Statement(String sql, Map<String, Object> parameters) {}

    /** The rows of a page, and one more where there are more; a page before a cursor comes in reverse order. */
    Statement page(int rows) {
        var order = order(query.descending() != query.backward());
        var limit = order + " limit " + (rows + 1);
        if (!sortsMany()) return read(list.read().stream(), Stream.of(filtered(), place()), limit);
        var found = statement("select " + list.id(), Stream.of(filtered(), place()), limit);
        return read(list.read().stream(), Stream.of(list.id() + " = any(array(" + found.sql + "))"), order);
    }

    /**
     * Whether every row is sorted for a page, as no index has this order over several tables. The ids of the page are found first
     * then, so that the columns of all the others are not carried through the sort.
     */
    private boolean sortsMany() {
        return !query.sort().key().equals(list.sort()) && !list.counted().equals(list.from());
    }

    /** Every row that matches, or that is selected, in order. */
    Statement export() {
        return read(list.filed(), Stream.of(filtered(), selected()), order(query.descending()));
    }

    /** The ids of selected rows. */
    Statement ids(int most) {
        return statement(
                "select " + list.id() + " as id",
                Stream.of(filtered(), selected()),
                order(query.descending()) + " limit " + most);
    }

    /** How many match; {@code most} stands for that many or more. */
    Statement count(int most) {
        var inner = statement(
                "select 1", query.isNarrow() ? list.from() : list.counted(), Stream.of(filtered()), "limit " + most);
        return new Statement("select count(*) from (" + inner.sql + ") matching", inner.parameters);
    }

    private Statement read(Stream<ListColumn> columns, Stream<String> conditions, String tail) {
        var selected = new ArrayList<String>();
        selected.add(list.id());
        selected.add(query.sort().sort());
        columns.forEach(column -> {
            selected.add(column.sql());
            var link = column.link();
            if (link != null) selected.add(link.condition());
        });
        return statement("select " + String.join(", ", selected), conditions, tail);
    }

    private Statement statement(String select, Stream<String> conditions, String tail) {
        return statement(select, list.from(), conditions, tail);
    }

    private Statement statement(String select, String from, Stream<String> conditions, String tail) {
        var all = Stream.concat(list.conditions().stream(), Stream.concat(Stream.of(scope.condition()), conditions))
                .filter(condition -> !condition.equals("true"))
                .map(condition -> "(" + condition + ")")
                .collect(Collectors.joining(" and "));
        parameters.putAll(scope.parameters());
        return new Statement(
                select + " " + from.strip() + (all.isEmpty() ? "" : " where " + all) + " " + tail,
                Map.copyOf(parameters));
    }

    private String order(boolean descending) {
        var nulls = query.sort().holey() ? (query.backward() ? " nulls first" : " nulls last") : "";
        var way = descending ? " desc" : "";
        return "order by " + query.sort().sort() + way + nulls + ", " + list.id() + way;
    }

    /** The search words and the filters; the codes of one column are alternatives. */
    private String filtered() {
        var parts = new ArrayList<String>();
        if (!list.searched().isEmpty() && !query.text().isEmpty()) {
            parts.add(query.text().in(list.searched().toArray(String[]::new)));
            parameters.putAll(query.text().parameters());
        }
        var grouped = query.filters().stream()
                .collect(Collectors.groupingBy(
                        one -> ListFilter.name(one.column(), one.kind()) + " " + one.kind(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        grouped.values().forEach(group -> parts.add(filter(group)));
        return parts.isEmpty() ? "true" : String.join(" and ", parts);
    }

    private String filter(List<ListFilter> group) {
        var first = group.getFirst();
        var expression = "(" + first.column().filter() + ")";
        return switch (first.kind()) {
            case IS -> holds(first.column(), expression, bind(values(group)));
            case IS_NOT -> "coalesce(" + lacks(first.column(), expression, bind(values(group))) + ", true)";
            case FROM -> expression + " >= " + bind(start(first.column(), first.date()));
            case UNTIL ->
                expression + " < " + bind(start(first.column(), first.date().plusDays(1)));
        };
    }

    /** Whether a column has one of these codes. */
    private static String holds(ListColumn column, String expression, String codes) {
        return column.type() == ValueType.SEVERAL
                ? expression + " && " + codes + "::text[]"
                : expression + " = any(" + codes + ")";
    }

    /** Whether a column has none of these codes. */
    private static String lacks(ListColumn column, String expression, String codes) {
        return column.type() == ValueType.SEVERAL
                ? "not " + expression + " && " + codes + "::text[]"
                : expression + " <> all(" + codes + ")";
    }

    private static String[] values(List<ListFilter> group) {
        return group.stream().map(ListFilter::value).toArray(String[]::new);
    }

    private Object start(ListColumn column, LocalDate day) {
        if (column.type() == ValueType.DAY) return day;
        OffsetDateTime start =
                day.atTime(LocalTime.MIN).atZone(scope.format().zone()).toOffsetDateTime();
        return start;
    }

    private String selected() {
        if (query.everything() || query.chosen().isEmpty()) return "true";
        return list.id() + " = any(" + bind(query.chosen().toArray(UUID[]::new)) + ")";
    }

    /** The rows after the cursor, or before it. */
    private String place() {
        var cursor = query.cursor();
        if (cursor == null) return "true";
        var sort = query.sort().sort();
        var id = bind(cursor.id());
        var sign = query.descending() == query.backward() ? ">" : "<";
        var value = cursor.value();
        if (value == null)
            return query.backward()
                    ? "%1$s is not null or %2$s %3$s %4$s".formatted(sort, list.id(), sign, id)
                    : "%1$s is null and %2$s %3$s %4$s".formatted(sort, list.id(), sign, id);
        var bound = bind(ValueType.bound(value));
        // the first condition says nothing new, but lets an index on the column alone begin at the place
        var after = "%1$s %3$s= %4$s and (%1$s, %2$s) %3$s (%4$s, %5$s)".formatted(sort, list.id(), sign, bound, id);
        return query.sort().holey() && !query.backward() ? after + " or " + sort + " is null" : after;
    }

    private String bind(Object value) {
        var name = "list" + parameters.size();
        parameters.put(name, value);
        return ":" + name;
    }
}
