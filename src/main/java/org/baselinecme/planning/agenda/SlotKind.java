package org.baselinecme.planning.agenda;

import java.util.Locale;

/** What a slot of an agenda is. Only accredited content gives credit; everything else is labelled (Standard 5.2). */
public enum SlotKind {
    ACCREDITED,
    BREAK,
    /** Part of the event without credit: a welcome, a business meeting. */
    NON_ACCREDITED,
    /** Marketing, exhibits, promotion, or non-accredited education by or with an ineligible company. */
    ANCILLARY;

    /** What learners must not meet by chance happens in a room that is named. */
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

    /** The part of the palette that says its state. */
    public String tone() {
        return switch (this) {
            case ACCREDITED -> "ok";
            case BREAK -> "plain";
            case NON_ACCREDITED -> "info";
            case ANCILLARY -> "wait";
        };
    }
}
