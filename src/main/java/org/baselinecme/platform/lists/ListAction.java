package org.baselinecme.platform.lists;

/**
 * What can be done with selected rows. It leads to a page that shows the selection and asks for the decision; the page gets
 * {@code chosen} for each row, or {@code chosen=all} with the filters of the list.
 *
 * @param label message key of the button
 * @param path what follows the path of the list, such as {@code /message}
 */
public record ListAction(String label, String path) {}
