package org.baselinecme.platform.lists;

import java.util.UUID;

/**
 * What can be done with selected rows, or with one row. With selected rows, it leads to a page that shows the selection and asks for the decision; the page gets
 * {@code chosen} for each row, or {@code chosen=all} with the filters of the list.
 *
 * @param label message key of the button
 * @param path what follows the path of the list, such as {@code /message}; with {@code {id}} for one row
 */
public record ListAction(String label, String path) {
    private static final String ID = "{id}";

    /** Whether it is about one row, whose id is in its path. */
    boolean isOfOne() {
        return path.contains(ID);
    }

    /** Its path for this row. */
    public String of(UUID row) {
        return path.replace(ID, row.toString());
    }
}
