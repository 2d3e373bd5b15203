package org.baselinecme.planning.overviews;

import org.baselinecme.platform.access.Standing;

/**
 * The overview of an activity, as staff see it.
 *
 * @param turn of the version that counts; 0 before the first
 */
record OverviewPage(Standing place, int turn, OverviewContent content, boolean editable) {
    OverviewForm form() {
        return OverviewForm.of(turn, content);
    }

    public boolean isIllustrated() {
        return content.picture() != null;
    }
}
