package org.baselinecme.planning.overviews;

import org.baselinecme.platform.access.Standing;

/** The overview of an activity, as staff see it. */
record OverviewPage(Standing place, OverviewForm form, boolean editable) {}
