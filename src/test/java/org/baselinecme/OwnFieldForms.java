package org.baselinecme;

import java.util.Map;

/** Forms of the office's own fields. The one that would add a field is refused, so that other tests have none. */
final class OwnFieldForms {
    /** Answers to fields that nobody defined are ignored. */
    static final Map<String, String> ANSWERS =
            Map.of("own-turn", "0", "own-01a2057a-6963-7000-943a-c82a4f4d47e3", "Vegan");

    private OwnFieldForms() {}

    static Map<String, String> field() {
        return Map.of(
                "subject",
                "ACTIVITY",
                "kind",
                "ONE",
                "label",
                "Matrix field",
                "help",
                "",
                "audience",
                "STAFF",
                "options",
                "One",
                "position",
                "0",
                "version",
                "0");
    }
}
