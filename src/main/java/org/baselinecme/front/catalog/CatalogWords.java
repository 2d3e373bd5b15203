package org.baselinecme.front.catalog;

import java.util.Map;

/**
 * What the words of a visitor find, as part of a statement on {@code v_activity a} and {@code v_activity_words w}.
 *
 * @param condition which activities they find
 * @param distance the best first
 * @param parameters of both
 * @param similar whether nothing has these words, so that words spelled like them count
 */
record CatalogWords(String condition, String distance, Map<String, Object> parameters, boolean similar) {
    /** Without words everything is found. */
    static final CatalogWords NONE = new CatalogWords("true", "0", Map.of(), false);
}
