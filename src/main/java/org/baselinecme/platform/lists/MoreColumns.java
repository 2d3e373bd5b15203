package org.baselinecme.platform.lists;

import java.util.List;

/**
 * Columns that a module adds to lists of other modules while the product runs, such as the office's own fields. They are sorted,
 * filtered and written to files like declared ones.
 */
@FunctionalInterface
public interface MoreColumns {
    /** What is added to this list; nothing for lists that the module does not know. */
    Added to(ListDefinition list);

    /**
     * Columns with the codes of each.
     *
     * @param searched folded expressions that words are found in, besides those of the list
     */
    record Added(List<Column> columns, List<String> searched) {
        /** Nothing. */
        public static final Added NONE = new Added(List.of(), List.of());
    }

    /** A column and its codes; none for a column without codes. */
    record Column(ListColumn column, List<Choice> choices) {}
}
