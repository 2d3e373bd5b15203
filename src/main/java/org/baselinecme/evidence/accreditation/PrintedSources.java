package org.baselinecme.evidence.accreditation;

import org.springframework.stereotype.Component;

/** What the structured abstract is put together from. */
@Component
record PrintedSources(PrintedRows rows, ControlTable control, Attachments attachments) {}
