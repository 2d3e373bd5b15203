package org.baselinecme.planning.activities;

import java.util.Locale;
import org.baselinecme.platform.lookup.SearchText;
import org.jspecify.annotations.Nullable;

/** The filter of the list of activities, taken from the address. */
record ActivityFilter(
        @Nullable String q,
        @Nullable String stage,
        @Nullable String department) {
    /** The words to find. */
    SearchText text() {
        return SearchText.of(q);
    }

    public String stageOrAll() {
        return stage == null ? "" : stage.strip().toUpperCase(Locale.ROOT);
    }

    public String departmentOrAll() {
        return department == null ? "" : department.strip();
    }

    public boolean isNarrow() {
        return !text().isEmpty()
                || !stageOrAll().isEmpty()
                || !departmentOrAll().isEmpty();
    }
}
