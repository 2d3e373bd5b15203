package org.baselinecme.office.companies;

import java.util.Locale;

/** Whether a company is eligible for accreditation; relationships with ineligible ones may be relevant (Standards, Eligibility). */
public enum CompanyKind {
    ELIGIBLE,
    INELIGIBLE,
    UNDETERMINED;

    /** Message key of its name. */
    public String message() {
        return "company-kind." + name().toLowerCase(Locale.ROOT);
    }

    /** Its color in the palette. */
    public String tone() {
        return switch (this) {
            case ELIGIBLE -> "ok";
            case INELIGIBLE -> "info";
            case UNDETERMINED -> "wait";
        };
    }
}
