package org.baselinecme.planning.agenda;

import java.util.Locale;

/** Kind of a slot. Only accredited content gives credit; everything else is labeled (Standard 5.2). */
public enum SlotKind {
    ACCREDITED,
    BREAK,
    /** Part of the event without credit: a welcome, a business meeting. */
    NON_ACCREDITED,
    /** Marketing, exhibits, promotion, or non-accredited education by or with an ineligible company. */
    ANCILLARY;

    /** Whether its room must be named, so that it can be kept apart from education. */
    boolean needsRoom() {
        return this == ANCILLARY;
    }

    /** Whether it gives credit. */
    public boolean isAccredited() {
        return this == ACCREDITED;
    }

    /** Message key of its name. */
    public String message() {
        return "slot-kind." + name().toLowerCase(Locale.ROOT);
    }

    /** The CSS tone of its label. */
    public String tone() {
        return switch (this) {
            case ACCREDITED -> "ok";
            case BREAK -> "plain";
            case NON_ACCREDITED -> "info";
            case ANCILLARY -> "";
        };
    }
}
