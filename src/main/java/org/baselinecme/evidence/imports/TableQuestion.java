package org.baselinecme.evidence.imports;

import java.util.List;
import java.util.Locale;

/**
 * What a table leaves open, asked in words.
 *
 * @param kind decides what can be answered
 * @param arguments of its sentence
 * @param choices cells to choose from; empty where the kind says them
 */
record TableQuestion(Kind kind, List<Object> arguments, List<String> choices) {
    /** What is asked. */
    enum Kind {
        COLUMNS,
        NUMBERS,
        MIXED,
        DAYS,
        SPAN,
        GROUP,
        TOTAL
    }

    /** Message key of its sentence. */
    public String message() {
        return "table-question." + kind.name().toLowerCase(Locale.ROOT);
    }

    public Object[] args() {
        return arguments.toArray();
    }
}
