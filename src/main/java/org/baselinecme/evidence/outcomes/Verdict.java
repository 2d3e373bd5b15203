package org.baselinecme.evidence.outcomes;

import java.util.Locale;
import org.baselinecme.evidence.study.Direction;
import org.baselinecme.platform.statistics.Effect;

/** The conclusion of a comparison. */
public enum Verdict {
    /** A significant change in the better direction. */
    IMPROVED("ok"),
    /** The interval contains zero, the test is not significant, or the groups are too small. */
    NO_CHANGE_SHOWN("wait"),
    /** A significant change in the worse direction. */
    WRONG_WAY("stop");

    private final String tone;

    Verdict(String tone) {
        this.tone = tone;
    }

    static Verdict of(Effect found, Direction better) {
        if (!found.isSignificant()) return NO_CHANGE_SHOWN;
        return better.isTowards(found.difference()) ? IMPROVED : WRONG_WAY;
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
