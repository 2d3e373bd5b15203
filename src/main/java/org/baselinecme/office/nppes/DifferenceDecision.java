package org.baselinecme.office.nppes;

import java.util.Locale;

/** What was decided about a difference. */
enum DifferenceDecision {
    /** The directory has what the registry has. */
    TAKEN,
    /** The directory stays as it is. */
    LEFT,
    /** The row is of somebody else: nothing more of it is asked for this person. */
    NOT_THIS_PERSON;

    /** The end of its message keys. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
