package org.baselinecme.office.companies;

import java.util.Locale;

/** Whether a company may be accredited; of the ineligible ones relationships matter (Standards, Eligibility). */
public enum CompanyKind {
    ELIGIBLE,
    INELIGIBLE,
    UNDETERMINED;

    /** Message key of its name. */
    public String message() {
        return "company-kind." + name().toLowerCase(Locale.ROOT);
    }

    /** The part of the palette that says its state. */
    public String tone() {
        return switch (this) {
            case ELIGIBLE -> "ok";
            case INELIGIBLE -> "info";
            case UNDETERMINED -> "wait";
        };
    }
}
