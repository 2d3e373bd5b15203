package org.baselinecme.evidence.imports;

import java.util.Locale;

/** What lines are that state the sum of others, or are called so. */
enum TotalUse {
    /** They repeat what other lines say. */
    LEAVE_OUT,
    /** They are the figures of all sites, or of all patients, together. */
    TOGETHER,
    /** They are a site, or a part of the patients, like the others. */
    PART;

    /** Message key of its description. */
    String message() {
        return "total-use." + name().toLowerCase(Locale.ROOT);
    }
}
