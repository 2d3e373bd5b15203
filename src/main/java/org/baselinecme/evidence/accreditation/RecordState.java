package org.baselinecme.evidence.accreditation;

import java.util.Locale;

/** Where a record stands. It is computed from the data and what was filed; nobody ticks it. */
enum RecordState {
    MISSING,
    /** Missing, and somebody said why. */
    EXPLAINED,
    /** A paper was filed; what it says is no recorded fact. */
    FILED,
    PRESENT,
    NOT_APPLICABLE;

    static RecordState of(Finding.Says says, boolean filed, boolean explained) {
        return switch (says) {
            case PRESENT -> PRESENT;
            case NOT_APPLICABLE -> filed ? FILED : NOT_APPLICABLE;
            case MISSING -> {
                if (filed) yield FILED;
                yield explained ? EXPLAINED : MISSING;
            }
        };
    }

    /** Whether an activity can be closed with it. */
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

    /** The part of the palette that says its state. */
    public String tone() {
        return switch (this) {
            case MISSING -> "stop";
            case EXPLAINED -> "wait";
            case FILED -> "info";
            case PRESENT -> "ok";
            case NOT_APPLICABLE -> "plain";
        };
    }
}
