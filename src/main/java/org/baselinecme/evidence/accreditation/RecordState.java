package org.baselinecme.evidence.accreditation;

import java.util.Locale;

/** The state of a record, computed from the data and the filed documents; it is never set by hand. */
enum RecordState {
    MISSING,
    /** Missing, with an explanation. */
    EXPLAINED,
    /** Only a document was filed; its contents are not recorded data. */
    FILED,
    PRESENT,
    NOT_APPLICABLE;

    static RecordState of(Finding.Result result, boolean filed, boolean explained) {
        return switch (result) {
            case PRESENT -> PRESENT;
            case NOT_APPLICABLE -> filed ? FILED : NOT_APPLICABLE;
            case MISSING -> {
                if (filed) yield FILED;
                yield explained ? EXPLAINED : MISSING;
            }
        };
    }

    /** Whether the activity can be closed with it. */
    boolean isSettled() {
        return this != MISSING;
    }

    /** Whether it counts as present. */
    boolean isThere() {
        return this == PRESENT || this == FILED;
    }

    /** Message key of its name. */
    public String message() {
        return "file-state." + name().toLowerCase(Locale.ROOT);
    }

    /** Color class of the palette. */
    public String tone() {
        return switch (this) {
            case MISSING -> "stop";
            case EXPLAINED -> "info";
            case FILED -> "info";
            case PRESENT -> "ok";
            case NOT_APPLICABLE -> "plain";
        };
    }
}
