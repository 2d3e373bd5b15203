package org.baselinecme.office.provider;

import java.util.Locale;

/** What an accreditor decided about the provider. */
public enum AccreditationStatus {
    /** A first term of a new provider. */
    PROVISIONAL,
    /** A full term. */
    ACCREDITED,
    /** A longer term, for criteria beyond those that are required. */
    COMMENDATION,
    /** Accredited, with findings to correct within a set time. */
    PROBATION;

    /** The end of its message key. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
