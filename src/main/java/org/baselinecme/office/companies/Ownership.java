package org.baselinecme.office.companies;

import java.util.Locale;

/** Whether a company's stock is traded: stock in a privately held ineligible company is ownership (R6). */
public enum Ownership {
    PUBLIC,
    PRIVATE,
    UNKNOWN;

    /** Message key of its name. */
    public String message() {
        return "ownership." + name().toLowerCase(Locale.ROOT);
    }
}
