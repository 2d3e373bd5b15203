package org.baselinecme.evidence.accreditation;

import org.baselinecme.platform.access.Standing;

/**
 * One record of the file of an activity.
 *
 * @param editable whether the reader may change the file
 * @param closed whether nothing may be removed from it any more
 */
record RecordPage(Standing place, RecordRow row, boolean editable, boolean closed) {
    /** Whether its absence may be explained. */
    public boolean isExplainable() {
        return editable && !closed && row.isMissing();
    }

    /** Whether documents and explanations may be removed. */
    public boolean isRemovable() {
        return editable && !closed;
    }
}
