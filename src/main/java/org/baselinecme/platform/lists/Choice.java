package org.baselinecme.platform.lists;

import java.util.ArrayList;
import java.util.List;

/**
 * A code of a column and how it is shown.
 *
 * @param text its label, or the message key of it
 * @param isKey whether the label is a message key
 * @param tone color of the state it is; empty where it is no state
 * @param offered whether one can filter by it
 */
public record Choice(String code, String text, boolean isKey, String tone, boolean offered) {
    /** A code with its label. */
    public static Choice of(String code, String label) {
        return new Choice(code, label, false, "", true);
    }

    /** A code whose label is a message. */
    public static Choice message(String code, String key) {
        return new Choice(code, key, true, "", true);
    }

    /** A state: a message with a color. */
    public static Choice state(String code, String key, String tone) {
        return new Choice(code, key, true, tone, true);
    }

    /** The same, which is shown and can't be filtered by. */
    public Choice shownOnly() {
        return new Choice(code, text, isKey, tone, false);
    }

    /** Yes and no, for columns whose values are the texts {@code yes} and {@code no}. */
    public static List<Choice> yesAndNo() {
        var both = new ArrayList<Choice>();
        both.add(message("yes", "rows.yes"));
        both.add(message("no", "rows.no"));
        return both;
    }
}
