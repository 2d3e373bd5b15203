package org.baselinecme.platform.lists;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the page of a list from its rows. */
record ListPresenter(ListDefinition list, ListScope scope, ListQuery query, ListWords words) {
    static final int ROWS = 50;
    static final int COUNTED = 10_000;

    /**
     * The page.
     *
     * @param read the rows of {@link ListSql#page}
     */
    ListPage page(List<ListRow> read, int total, List<SavedViewLink> views) {
        var more = read.size() > ROWS;
        var rows = inOrder(read);
        var isFirst = query.backward() ? !more : query.cursor() == null;
        var isLast = query.backward() ? query.cursor() == null : !more;
        return new ListPage(
                list.key(),
                list.words(),
                scope.path(),
                scope.file(),
                !list.searched().isEmpty(),
                query.typed(),
                query.compact(),
                list.shown().map(this::head).toList(),
                rows.stream().map(this::row).toList(),
                chips(),
                list.filters().flatMap(this::fields).toList(),
                query.kept(list).toList(),
                Stream.concat(query.order(list), look()).toList(),
                query.first().address(list),
                Math.min(total, COUNTED),
                total > COUNTED,
                isFirst ? "" : previous(rows),
                isLast || rows.isEmpty() ? "" : address(query.at(rows.getLast().place(), false)),
                address(query.compact(!query.compact())),
                list.actions(),
                views);
    }

    private String previous(List<ListRow> rows) {
        return address(rows.isEmpty() ? query.first() : query.at(rows.getFirst().place(), true));
    }

    private List<ListRow> inOrder(List<ListRow> read) {
        var rows = new ArrayList<>(read.subList(0, Math.min(ROWS, read.size())));
        if (query.backward()) Collections.reverse(rows);
        return rows;
    }

    private String address(ListQuery other) {
        return scope.path() + other.address(list);
    }

    private Stream<ListParameter> look() {
        return query.compact() ? Stream.of(new ListParameter("compact", "on")) : Stream.of();
    }

    private ListPage.Head head(ListColumn column) {
        return new ListPage.Head(
                words.label(column),
                kind(column),
                column.isSortable() ? address(query.sorted(column)) : "",
                order(column));
    }

    private static String kind(ListColumn column) {
        if (column.isStep()) return "t-step";
        if (column.isLiteral()) return column.type().isNumeric() ? "t-own right" : "t-own";
        return column.link() != null ? "t-lead" : "t-" + column.type().name().toLowerCase(Locale.ROOT);
    }

    private @Nullable String order(ListColumn column) {
        if (!column.equals(query.sort())) return null;
        return query.descending() ? "descending" : "ascending";
    }

    private ListPage.Row row(ListRow row) {
        return new ListPage.Row(
                row.id(), list.shown().map(column -> cell(row, column)).toList(), note(row));
    }

    private String note(ListRow row) {
        return list.columns().stream()
                .filter(ListColumn::isNote)
                .map(column -> words.shown(column, row.value(column)))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private ListPage.Cell cell(ListRow row, ListColumn column) {
        var value = row.value(column);
        var href = row.linked().contains(column.key()) ? href(row, column.link()) : "";
        if (column.isStep())
            return new ListPage.Cell("", href.isEmpty() ? "" : words.label(column), href, "", false, true);
        return new ListPage.Cell(
                column.equals(list.shown().findFirst().orElseThrow()) ? "" : words.label(column),
                words.shown(column, value),
                href,
                words.tone(column, value),
                column.type().isNumeric(),
                false);
    }

    private static String href(ListRow row, ListColumn.@Nullable Link link) {
        if (link == null) return "";
        var path = link.path().replace("{id}", row.id().toString());
        for (var value : row.values().entrySet())
            if (path.contains("{" + value.getKey() + "}"))
                path = path.replace(
                        "{" + value.getKey() + "}",
                        ListParameter.encoded(value.getValue().toString()));
        return path;
    }

    private List<ListPage.Chip> chips() {
        var chips = new ArrayList<ListPage.Chip>();
        if (!query.text().isEmpty())
            chips.add(new ListPage.Chip(words.say("rows.words", query.typed()), address(query.withoutWords())));
        query.filters()
                .forEach(filter -> chips.add(new ListPage.Chip(words.filter(filter), address(query.without(filter)))));
        return chips;
    }

    private Stream<ListPage.Field> fields(ListColumn column) {
        if (!column.type().isRange()) return Stream.of(choices(column));
        return Stream.of(
                day(column, ListFilter.Kind.FROM, "rows.from"), day(column, ListFilter.Kind.UNTIL, "rows.until"));
    }

    private ListPage.Field day(ListColumn column, ListFilter.Kind kind, String key) {
        var chosen = query.filters().stream()
                .filter(one -> one.column().equals(column) && one.kind() == kind)
                .findFirst()
                .map(ListFilter::value)
                .orElse("");
        var label = words.say(key, words.label(column));
        return new ListPage.Field(ListFilter.name(column, kind), label, true, chosen, List.of(), List.of());
    }

    /** One code is chosen in the field; further codes of the same column stay as hidden fields beside it. */
    private ListPage.Field choices(ListColumn column) {
        var chosen = query.filters().stream()
                .filter(one -> one.column().equals(column))
                .map(ListFilter::parameter)
                .toList();
        var first = chosen.isEmpty() ? "" : chosen.getFirst().value();
        var offered = scope.choicesOf(column).stream().filter(Choice::offered).toList();
        var options = Stream.of("", "!")
                .flatMap(not -> offered.stream()
                        .map(choice -> new ListPage.Option(
                                not + choice.code(),
                                words.choice(choice),
                                first.equals(not + choice.code()),
                                !not.isEmpty())));
        return new ListPage.Field(
                column.key(),
                words.label(column),
                false,
                first,
                options.toList(),
                chosen.stream().skip(1).toList());
    }
}
