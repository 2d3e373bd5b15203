package org.baselinecme.evidence.accreditation;

import java.time.Instant;

/** Why a record is not there, as somebody answers for it. */
record Explanation(FileRecord record, String why, String by, Instant at) {}
