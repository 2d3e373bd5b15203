package org.baselinecme.planning.validity;

import java.util.Locale;

/** An answer to one of the four questions of content validity. */
public enum ContentAnswer {
    YES,
    NO,
    /** Nothing of this kind is in the presentation. */
    NOT_APPLICABLE;

    /** Message key of its name. */
    public String message() {
        return "content-answer." + name().toLowerCase(Locale.ROOT);
    }
}
