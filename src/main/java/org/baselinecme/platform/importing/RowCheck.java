package org.baselinecme.platform.importing;

import java.util.List;

/** What a row would do, and what a person should know about it. */
public record RowCheck(long number, Verdict verdict, List<RowMessage> messages) {
    public RowCheck {
        messages = List.copyOf(messages);
    }

    /** The row adds a record; the messages only advise. */
    public static RowCheck fresh(ImportRow row, List<RowMessage> messages) {
        return new RowCheck(row.number(), Verdict.FRESH, messages);
    }

    /** What the row says is on record. */
    public static RowCheck known(ImportRow row) {
        return new RowCheck(row.number(), Verdict.KNOWN, List.of());
    }

    /** The row is about a record that says something else; the messages say what. */
    public static RowCheck differing(ImportRow row, List<RowMessage> messages) {
        return new RowCheck(row.number(), Verdict.DIFFERING, messages);
    }

    /** The row can't be imported; the messages say what to mend. */
    public static RowCheck faulty(ImportRow row, List<RowMessage> messages) {
        return new RowCheck(row.number(), Verdict.FAULTY, messages);
    }

    /** The row is the example of an empty table. */
    static RowCheck example(ImportRow row) {
        return new RowCheck(row.number(), Verdict.EXAMPLE, List.of(RowMessage.of("importing.row.example")));
    }

    /** What a row would do. */
    public enum Verdict {
        /** Adds a record. */
        FRESH,
        /** Nothing: it is on record. */
        KNOWN,
        /** Is about a record that says something else. */
        DIFFERING,
        /** Nothing, before it is mended. */
        FAULTY,
        /** Nothing: it is the example of an empty table. */
        EXAMPLE
    }
}
