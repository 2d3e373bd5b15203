package org.baselinecme.evidence.accreditation;

import org.baselinecme.platform.access.Standing;

/**
 * One record of the file of an activity.
 *
 * @param mine whether the one who looks keeps it
 * @param closed whether nothing is taken out of it any more
 */
record RecordPage(Standing place, RecordRow row, boolean mine, boolean closed) {
    /** Whether why it is missing may be said. */
    public boolean isExplainable() {
        return mine && !closed && row.isMissing();
    }

    /** Whether papers and explanations may be taken out. */
    public boolean isLoose() {
        return mine && !closed;
    }
}
