package org.baselinecme.platform.lists;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baselinecme.platform.lookup.SearchText;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What somebody asks of a list by its address. Anything that the list does not know is ignored.
 *
 * @param typed the words to find, as typed
 * @param cursor where the page begins; null for the first page
 * @param backward whether the page ends before the cursor
 * @param compact whether rows are low
 * @param chosen ids of selected rows; empty for no selection
 * @param everything whether all rows that match are selected
 */
public record ListQuery(
        String typed,
        List<ListFilter> filters,
        ListColumn sort,
        boolean descending,
        @Nullable Cursor cursor,
        boolean backward,
        boolean compact,
        Set<UUID> chosen,
        boolean everything) {
    private static final int MOST_CHOSEN = 200;
    private static final String ALL = "all";

    /** Reads an address. */
    public static ListQuery of(ListDefinition list, MultiValueMap<String, String> address) {
        var wanted = first(address, "sort");
        var column = wanted.startsWith("-") ? wanted.substring(1) : wanted;
        var sort = list.sortable(column).orElseGet(list::defaultSort);
        var descending = list.sortable(column).isPresent() ? wanted.startsWith("-") : list.descending();
        var after = Cursor.of(first(address, "after"), sort);
        var before = Cursor.of(first(address, "before"), sort);
        var chosen = address.getOrDefault("chosen", List.of());
        return new ListQuery(
                first(address, "q"),
                list.filters()
                        .flatMap(filtered -> ListFilter.of(filtered, address))
                        .toList(),
                sort,
                descending,
                after.or(() -> before).orElse(null),
                after.isEmpty() && before.isPresent(),
                first(address, "compact").equals("on"),
                chosen.stream()
                        .limit(MOST_CHOSEN)
                        .flatMap(id -> uuid(id).stream())
                        .collect(Collectors.toUnmodifiableSet()),
                chosen.contains(ALL));
    }

    private static String first(MultiValueMap<String, String> address, String name) {
        var value = address.getFirst(name);
        return value == null ? "" : value.replace("\0", "").strip();
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** The words to find. */
    SearchText text() {
        return SearchText.of(typed);
    }

    /** Whether it leaves out rows of the list. */
    public boolean isNarrow() {
        return !text().isEmpty() || !filters.isEmpty();
    }

    /** Whether somebody selected rows, one by one or all that match. */
    public boolean isSelection() {
        return everything || !chosen.isEmpty();
    }

    /** The first page of the same. */
    ListQuery first() {
        return at(null, false);
    }

    ListQuery at(@Nullable Cursor place, boolean before) {
        return new ListQuery(typed, filters, sort, descending, place, before, compact, chosen, everything);
    }

    /** The first page, sorted by this column; by the column it is sorted by, the other way around. */
    ListQuery sorted(ListColumn column) {
        var other = column.equals(sort) && !descending;
        return new ListQuery(typed, filters, column, other, null, false, compact, Set.of(), false);
    }

    ListQuery without(ListFilter filter) {
        var left = filters.stream().filter(one -> !one.equals(filter)).toList();
        return new ListQuery(typed, left, sort, descending, null, false, compact, Set.of(), false);
    }

    ListQuery withoutWords() {
        return new ListQuery("", filters, sort, descending, null, false, compact, Set.of(), false);
    }

    ListQuery compact(boolean low) {
        return new ListQuery(typed, filters, sort, descending, cursor, backward, low, Set.of(), false);
    }

    /** The filters alone, as fields of a form or parts of an address: what a saved view keeps. */
    Stream<ListParameter> kept(ListDefinition list) {
        var words = text().isEmpty() ? Stream.<ListParameter>of() : Stream.of(new ListParameter("q", typed));
        return Stream.concat(
                Stream.concat(words, filters.stream().map(ListFilter::parameter)),
                Stream.concat(order(list), compact ? Stream.of(new ListParameter("compact", "on")) : Stream.of()));
    }

    /** The selected rows as fields of a form that acts on them: each row, or all with the filters. */
    public List<ListParameter> selection(ListDefinition list) {
        var rows = everything ? Stream.of(ALL) : chosen.stream().map(UUID::toString);
        return Stream.concat(kept(list), rows.map(row -> new ListParameter("chosen", row)))
                .toList();
    }

    /** Nothing for the order that the list has by itself. */
    Stream<ListParameter> order(ListDefinition list) {
        return sort.equals(list.defaultSort()) && descending == list.descending()
                ? Stream.of()
                : Stream.of(new ListParameter("sort", (descending ? "-" : "") + sort.key()));
    }

    /** The query part of an address of this page, encoded; empty for the list as it is by itself. */
    String address(ListDefinition list) {
        var place = cursor == null
                ? Stream.<ListParameter>of()
                : Stream.of(new ListParameter(backward ? "before" : "after", cursor.text()));
        return ListParameter.query(Stream.concat(kept(list), place));
    }
}
