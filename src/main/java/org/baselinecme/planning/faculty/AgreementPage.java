package org.baselinecme.planning.faculty;

import org.baselinecme.platform.access.Standing;

/** The speaker agreement for an activity, and whether the reader accepted it. */
record AgreementPage(Standing place, String id, int version, String text, AgreementState state) {}
