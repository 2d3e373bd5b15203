package org.baselinecme.platform.lists;

/**
 * A saved view for a reader.
 *
 * @param query query of its address
 * @param own whether the reader saved it
 */
public record SavedViewLink(SavedViewId id, String name, String query, boolean shared, boolean own) {}
