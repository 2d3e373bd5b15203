package org.baselinecme.evidence.judgment;

import java.util.Locale;

/** The conclusion of a judgment. */
public enum Verdict {
    /** A significant change in the better direction, without a caveat that withholds it. */
    IMPROVED("ok"),
    /** The interval contains zero, the test is not significant, or the groups are too small. */
    NO_CHANGE_SHOWN(""),
    /** A significant change that is smaller than the smallest important difference. */
    TOO_SMALL(""),
    /** A significant change that a caveat explains otherwise than by the activity. */
    INCONCLUSIVE(""),
    /** A significant change in the worse direction, without a caveat that withholds it. */
    WRONG_WAY("stop");

    private final String tone;

    Verdict(String tone) {
        this.tone = tone;
    }

    /** Color class of the palette. */
    public String tone() {
        return tone;
    }

    /** Message key of its name. */
    public String message() {
        return "verdict." + name().toLowerCase(Locale.ROOT);
    }
}
