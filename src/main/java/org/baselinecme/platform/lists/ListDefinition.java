package org.baselinecme.platform.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.baselinecme.platform.web.CsvExport;

/**
 * A list of records: where its rows come from and which columns it has. {@code docs/architecture.md} shows how to add one.
 *
 * @param key its name; saved views are kept by it
 * @param words beginning of its messages, such as {@code people.}: {@code title}, {@code found}, {@code empty} and, with a search box, {@code q}
 * @param from the SQL after {@code select …}, beginning with {@code from}
 * @param counted the same without what only columns and filters need, for counting the whole list; or the same
 * @param id SQL of the unique id of a row, a uuid
 * @param conditions SQL that holds for every row
 * @param searched folded columns that words are found in; empty for a list without a search box
 * @param sort key of the column it is sorted by unless somebody asks otherwise
 */
public record ListDefinition(
        String key,
        String words,
        String from,
        String counted,
        String id,
        List<String> conditions,
        List<String> searched,
        List<ListColumn> columns,
        String sort,
        boolean descending,
        List<ListAction> actions) {

    /** A list without columns yet. */
    public static ListDefinition of(String key, String words, String from, String id) {
        return new ListDefinition(key, words, from, from, id, List.of(), List.of(), List.of(), "", false, List.of());
    }

    /** The same, counted from less where there is no filter: joins that add no row and leave none out are not needed. */
    public ListDefinition counted(String less) {
        return new ListDefinition(key, words, from, less, id, conditions, searched, columns, sort, descending, actions);
    }

    /** The same with a condition on every row. */
    public ListDefinition where(String condition) {
        return new ListDefinition(
                key,
                words,
                from,
                counted,
                id,
                with(conditions, condition),
                searched,
                columns,
                sort,
                descending,
                actions);
    }

    /** The same with a search box over these folded columns. */
    public ListDefinition searching(String... folded) {
        return new ListDefinition(
                key, words, from, counted, id, conditions, List.of(folded), columns, sort, descending, actions);
    }

    /** The same with one more column. */
    public ListDefinition column(ListColumn column) {
        if (columns.stream().anyMatch(other -> other.key().equals(column.key())))
            throw new IllegalArgumentException(column.key() + " twice in " + key);
        return new ListDefinition(
                key, words, from, counted, id, conditions, searched, with(columns, column), sort, descending, actions);
    }

    /** The same with more columns. */
    public ListDefinition columns(List<ListColumn> more) {
        var all = this;
        for (var column : more) all = all.column(column);
        return all;
    }

    /** The same with what other modules add. */
    ListDefinition more(List<MoreColumns.Added> added) {
        var all = this;
        for (var some : added) for (var one : some.columns()) all = all.column(one.column());
        var words = searched.isEmpty() ? Stream.<String>of() : added.stream().flatMap(some -> some.searched().stream());
        return all.searching(Stream.concat(searched.stream(), words).toArray(String[]::new));
    }

    /** The same, sorted by this column, which is sortable. */
    public ListDefinition sortedBy(String column) {
        return new ListDefinition(key, words, from, counted, id, conditions, searched, columns, column, false, actions);
    }

    /** The same, sorted by this column, the last first. */
    public ListDefinition lastFirst(String column) {
        return new ListDefinition(key, words, from, counted, id, conditions, searched, columns, column, true, actions);
    }

    /** The same, with a box before each row and something to do with selected rows. */
    public ListDefinition action(String label, String path) {
        return new ListDefinition(
                key,
                words,
                from,
                counted,
                id,
                conditions,
                searched,
                columns,
                sort,
                descending,
                with(actions, new ListAction(label, path)));
    }

    private static <T> List<T> with(List<T> all, T one) {
        var more = new ArrayList<>(all);
        more.add(one);
        return List.copyOf(more);
    }

    /** Its file at this address. */
    public CsvExport export(String path) {
        var export = CsvExport.at(path);
        for (var column : filed().toList()) export = export.column(column.file(), column.meaning());
        return export;
    }

    Stream<ListColumn> shown() {
        return columns.stream().filter(ListColumn::isShown);
    }

    /** The columns that a page shows, and those that its links name. */
    List<ListColumn> read() {
        return columns.stream()
                .filter(column -> column.isShown()
                        || column.isNote()
                        || columns.stream().anyMatch(other -> other.leadsBy(column)))
                .toList();
    }

    Stream<ListColumn> filed() {
        return columns.stream().filter(ListColumn::isInFile);
    }

    Stream<ListColumn> filters() {
        return columns.stream().filter(ListColumn::isFilterable);
    }

    Optional<ListColumn> sortable(String column) {
        return columns.stream()
                .filter(one -> one.key().equals(column) && one.isSortable())
                .findFirst();
    }

    ListColumn defaultSort() {
        return sortable(sort).orElseThrow(() -> new IllegalStateException(key + " is not sorted"));
    }
}
