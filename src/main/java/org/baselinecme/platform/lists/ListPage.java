package org.baselinecme.platform.lists;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list as {@code fragments/list} shows it. Its texts are final; its addresses carry the filters.
 *
 * @param key name of the list
 * @param words beginning of its messages
 * @param path address without filters
 * @param file address of its files, without extension
 * @param typed the words to find
 * @param kept filters, order and look, as hidden fields of the form of selected rows
 * @param order order and look alone, as hidden fields of the form of filters
 * @param query filters, order and look as the query of an address
 * @param total how many rows match
 * @param more whether even more match
 * @param previous address of the page before; empty on the first
 * @param next address of the page after; empty on the last
 * @param lower address of the same page with low rows, or with high ones where it has low ones
 * @param views saved views that the reader may use
 */
public record ListPage(
        String key,
        String words,
        String path,
        String file,
        boolean searchable,
        String typed,
        boolean compact,
        List<Head> heads,
        List<Row> rows,
        List<Chip> chips,
        List<Field> fields,
        List<ListParameter> kept,
        List<ListParameter> order,
        String query,
        int total,
        boolean more,
        String previous,
        String next,
        String lower,
        List<ListAction> actions,
        List<SavedViewLink> views) {

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    public boolean isNarrow() {
        return !chips.isEmpty();
    }

    /** Whether rows can be selected. */
    public boolean isSelectable() {
        return !bulk().isEmpty();
    }

    /** What can be done with selected rows. */
    public List<ListAction> bulk() {
        return actions.stream().filter(action -> !action.isOfOne()).toList();
    }

    /** What can be done with each row. */
    public List<ListAction> each() {
        return actions.stream().filter(ListAction::isOfOne).toList();
    }

    /** The page on which everything can be done that can be done with one row, after the path of the list. */
    public String acts(UUID row) {
        return each().getFirst().of(row).replaceFirst("#.*", "");
    }

    /** Whether there is more than one page. */
    public boolean isPaged() {
        return !previous.isEmpty() || !next.isEmpty();
    }

    /**
     * The heading of a column.
     *
     * @param kind class that sets its width: the type of its values, or {@code lead} for a column with links
     * @param sort address of the list sorted by it; empty where it can't be
     * @param order {@code ascending} or {@code descending} where the list is sorted by it
     */
    public record Head(
            String label,
            String kind,
            String sort,
            @Nullable String order) {}

    /**
     * A row. Its first text names it.
     *
     * @param note shown under its name; empty for none
     */
    public record Row(UUID id, List<Cell> cells, String note) {
        private static final int LONG = 160;

        public Row(UUID id, List<Cell> cells) {
            this(id, cells, "");
        }

        /** Whether it has a note that is shown whole. */
        public boolean isShort() {
            return !note.isEmpty() && !isLong();
        }

        /** Whether its note is folded. */
        public boolean isLong() {
            return note.length() > LONG;
        }

        public String name() {
            return cells.isEmpty() ? "" : cells.getFirst().text();
        }
    }

    /**
     * A cell.
     *
     * @param label heading of its column, shown where the table is narrow; empty in the first column
     * @param href where it leads; empty for nowhere
     * @param tone color of the state it is; empty for plain text
     * @param step whether it is a step that one takes from the row
     */
    public record Cell(String label, String text, String href, String tone, boolean numeric, boolean step) {
        public Cell(String label, String text, String href, String tone, boolean numeric) {
            this(label, text, href, tone, numeric, false);
        }

        /** Whether it is in the first column, under which the note stands. */
        public boolean isFirst() {
            return label.isEmpty() && !step;
        }

        /** Whether it leads nowhere. */
        public boolean isPlain() {
            return href.isEmpty();
        }

        /** Class of the cell, or null. */
        public @Nullable String style() {
            if (text.isEmpty()) return "none";
            return numeric ? "right" : null;
        }

        /** Class of its text, or null. */
        public @Nullable String look() {
            return tone.isEmpty() ? null : "state " + tone;
        }
    }

    /** A filter in effect, and the address of the list without it. */
    public record Chip(String text, String remove) {}

    /**
     * A field of the form of filters.
     *
     * @param name of the parameter
     * @param day whether it is a day, not a choice
     * @param value the day; empty for none
     * @param options the codes to choose from
     */
    public record Field(
            String name, String label, boolean day, String value, List<Option> options, List<ListParameter> others) {}

    /** A code to filter by; {@code value} and {@code !value} in an address. */
    public record Option(String value, String label, boolean selected, boolean excluded) {}
}
