package org.baselinecme.evidence.accreditation;

import java.time.Instant;

/** The current explanation of a missing record; {@code by} is a name. */
record ExplanationRow(FileRecord record, String why, String by, Instant at) {}
