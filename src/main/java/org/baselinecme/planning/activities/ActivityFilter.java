package org.baselinecme.planning.activities;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The filter of the list of activities, taken from the address. */
record ActivityFilter(
        @Nullable String q,
        @Nullable String stage,
        @Nullable String department) {
    /** The search words as a SQL pattern that takes them literally. */
    public String pattern() {
        var words = q == null ? "" : q.strip().toLowerCase(Locale.ROOT);
        return "%" + words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    public String stageOrAll() {
        return stage == null ? "" : stage.strip().toUpperCase(Locale.ROOT);
    }

    public String departmentOrAll() {
        return department == null ? "" : department.strip();
    }

    public boolean isNarrow() {
        return !pattern().equals("%%")
                || !stageOrAll().isEmpty()
                || !departmentOrAll().isEmpty();
    }
}
