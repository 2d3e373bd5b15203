package org.baselinecme.platform.lists;

import org.jspecify.annotations.Nullable;

/**
 * A column of a list. Its SQL is written by the module and never holds what somebody typed.
 *
 * @param key its name in addresses, such as {@code profession}
 * @param label message key of its heading, or its text after an equals sign; empty for a column that is only in the file
 * @param sql the expression of its values
 * @param sort the expression it is sorted by; empty where it can't be sorted
 * @param sortType what the values of that expression are
 * @param holey whether the sort expression can be null; such rows come last
 * @param filter the expression it is filtered by; empty where it can't be filtered
 * @param link where its cells lead, or null
 * @param file its name in files; empty for a column that is only on the page
 * @param worded whether files have the labels of its codes, not the codes
 * @param page where a page shows it
 * @param meaning what it holds, for {@code docs/exports.md}
 */
public record ListColumn(
        String key,
        String label,
        ValueType type,
        String sql,
        String sort,
        ValueType sortType,
        boolean holey,
        String filter,
        @Nullable Link link,
        String file,
        String meaning,
        boolean worded,
        Place page) {
    /** Begins a label that is a text and not a message key. */
    static final String LITERAL = "=";

    /** Text. */
    public static ListColumn text(String key, String label, String sql) {
        return of(key, label, ValueType.TEXT, sql);
    }

    /** A code, shown by its {@link Choice}. The values of its SQL are text. */
    public static ListColumn choice(String key, String label, String sql) {
        return of(key, label, ValueType.CHOICE, sql);
    }

    /** Several codes of a column, an array of text; one filters by rows that hold any of them. */
    public static ListColumn several(String key, String label, String sql) {
        return of(key, label, ValueType.SEVERAL, sql);
    }

    /** A label that is this text. */
    public static String literal(String text) {
        return LITERAL + text;
    }

    /** A number, set right. */
    public static ListColumn number(String key, String label, String sql) {
        return of(key, label, ValueType.NUMBER, sql);
    }

    /** A day. */
    public static ListColumn day(String key, String label, String sql) {
        return of(key, label, ValueType.DAY, sql);
    }

    /** A moment, shown by the office's clocks. */
    public static ListColumn moment(String key, String label, String sql) {
        return of(key, label, ValueType.MOMENT, sql);
    }

    /** A step that one takes from a row: a button that leads to a page, with its label. */
    public static ListColumn step(String key, String label, String path, String condition) {
        var column = of(key, label, ValueType.TEXT, "null::text");
        return column.linked(new Link(path, condition, true));
    }

    /** Text that a module computes: see {@link ListScope#computed}. */
    public static ListColumn computed(String key, String label) {
        return text(key, label, "null::text");
    }

    /** Text that is only in files. */
    public static ListColumn filed(String file, String meaning, String sql) {
        return filed(file, meaning, ValueType.TEXT, sql);
    }

    /** A column that is only in files. */
    public static ListColumn filed(String file, String meaning, ValueType type, String sql) {
        return of("file-" + file, "", type, sql).inFile(file, meaning);
    }

    private static ListColumn of(String key, String label, ValueType type, String sql) {
        return new ListColumn(
                key,
                label,
                type,
                sql,
                "",
                type,
                false,
                "",
                null,
                "",
                "",
                false,
                label.isEmpty() ? Place.NOWHERE : Place.COLUMN);
    }

    /** The same, sortable by its values. */
    public ListColumn sortable() {
        return sortedBy(sql);
    }

    /** The same, sorted by another expression of the same type. */
    public ListColumn sortedBy(String expression) {
        return sortedBy(type, expression);
    }

    /** The same, sorted by another expression of this type. */
    public ListColumn sortedBy(ValueType other, String expression) {
        return new ListColumn(
                key, label, type, sql, expression, other, holey, filter, link, file, meaning, worded, page);
    }

    /** The same, whose sort expression can be null. */
    public ListColumn withEmpty() {
        return new ListColumn(key, label, type, sql, sort, sortType, true, filter, link, file, meaning, worded, page);
    }

    /** The same, which can be filtered: by its codes, or by a first and a last day. */
    public ListColumn filterable() {
        return filteredBy(sql);
    }

    /** The same, filtered by another expression. */
    public ListColumn filteredBy(String expression) {
        if (type != ValueType.CHOICE && type != ValueType.SEVERAL && !type.isRange())
            throw new IllegalArgumentException(key + " can't be filtered");
        return new ListColumn(
                key, label, type, sql, sort, sortType, holey, expression, link, file, meaning, worded, page);
    }

    /** The same, whose cells lead to a page: {@code {id}} and keys of other columns are filled in. */
    public ListColumn opening(String path) {
        return opening(path, "true");
    }

    /** The same, whose cells lead to a page where this condition holds. */
    public ListColumn opening(String path, String condition) {
        return linked(new Link(path, condition, false));
    }

    private ListColumn linked(Link to) {
        return new ListColumn(key, label, type, sql, sort, sortType, holey, filter, to, file, meaning, worded, page);
    }

    /** The same, also in files under this name. */
    public ListColumn inFile(String name, String what) {
        return new ListColumn(key, label, type, sql, sort, sortType, holey, filter, link, name, what, false, page);
    }

    /** The same, also in files under this name, with the labels of its codes. */
    public ListColumn inWords(String name, String what) {
        return new ListColumn(key, label, type, sql, sort, sortType, holey, filter, link, name, what, true, page);
    }

    /** The same, shown as a note under the name of the row, without a heading. */
    public ListColumn asNote() {
        return new ListColumn(
                key, label, type, sql, sort, sortType, holey, filter, link, file, meaning, worded, Place.NOTE);
    }

    /** The same, which no page shows: only a filter, and in files. */
    public ListColumn offPage() {
        return new ListColumn(
                key, label, type, sql, sort, sortType, holey, filter, link, file, meaning, worded, Place.NOWHERE);
    }

    /** Whether the office named it, and not a message. */
    boolean isLiteral() {
        return label.startsWith(LITERAL);
    }

    boolean isStep() {
        return link != null && link.step();
    }

    boolean isShown() {
        return page == Place.COLUMN;
    }

    boolean isNote() {
        return page == Place.NOTE;
    }

    /** Whether its link names this other column. */
    boolean leadsBy(ListColumn other) {
        return link != null && link.path().contains("{" + other.key() + "}");
    }

    boolean isSortable() {
        return !sort.isEmpty();
    }

    boolean isFilterable() {
        return !filter.isEmpty();
    }

    boolean isInFile() {
        return !file.isEmpty();
    }

    /** Where a page shows a column. */
    public enum Place {
        COLUMN,
        /** Under the name of the row. */
        NOTE,
        /** Not at all: it is only a filter, in files, or named by a link. */
        NOWHERE
    }

    /**
     * Where cells lead.
     *
     * @param condition SQL: for which rows
     * @param step whether it is a step that one takes from the row
     */
    public record Link(String path, String condition, boolean step) {}
}
