package org.baselinecme.front.catalog;

import java.util.List;

/**
 * One thing to filter by.
 *
 * @param message key of its name
 */
record CatalogFacet(String name, String message, List<Value> values) {
    /** Whether one of the values is chosen. */
    public boolean isChosen() {
        return values.stream().anyMatch(Value::chosen);
    }

    /** A value with the number of activities that have it, and the address that chooses it, or takes the choice back. */
    record Value(Label label, int count, boolean chosen, String address) {}

    /** A message key, or a text where that is empty. */
    record Label(String message, String text) {
        static Label message(String key) {
            return new Label(key, "");
        }

        static Label text(String text) {
            return new Label("", text);
        }
    }
}
