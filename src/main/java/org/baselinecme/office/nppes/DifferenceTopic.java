package org.baselinecme.office.nppes;

import java.util.Locale;

/** What the registry and the directory differ in. */
enum DifferenceTopic {
    /** A person without an NPI has the name of the row, and its state. */
    SUGGESTED,
    /** The number on record was replaced by another. */
    REPLACED,
    /** The number on record no longer counts. */
    DEACTIVATED,
    /** First name or surname. */
    NAME,
    /** The degrees, as the office prints them. */
    CREDENTIAL,
    /** The profession that the degrees stand for. */
    PROFESSION,
    /** A license that is not on record. */
    LICENSE,
    /** The main specialty. */
    SPECIALTY;

    /** The end of its message keys. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
