package org.baselinecme.platform.importing;

import java.util.Arrays;
import java.util.Locale;

/** Groups of rows, as people look at them. */
enum RowGroup {
    FAULTY("verdict = 'FAULTY'"),
    FRESH("verdict = 'FRESH'"),
    DIFFERING("verdict = 'DIFFERING'"),
    KNOWN("verdict = 'KNOWN'"),
    EXAMPLE("verdict = 'EXAMPLE'"),
    ADDED("outcome = 'ADDED'"),
    CHANGED("outcome = 'CHANGED'"),
    UNCHANGED("outcome = 'UNCHANGED'"),
    REFUSED("outcome = 'REFUSED'"),
    UNDONE("undone"),
    STAYED("not undone");

    private final String condition;

    RowGroup(String condition) {
        this.condition = condition;
    }

    /** The condition on a row. */
    String condition() {
        return condition;
    }

    /** The end of its message keys. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether its rows need a person. */
    boolean needsMending() {
        return this == FAULTY || this == REFUSED || this == STAYED;
    }

    /** The group with this code; faults for any other text. */
    static RowGroup of(String code) {
        return Arrays.stream(values())
                .filter(group -> group.code().equals(code))
                .findFirst()
                .orElse(FAULTY);
    }
}
