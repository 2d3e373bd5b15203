package org.baselinecme.accreditation;

import org.springframework.stereotype.Component;

/** What the structured abstract is put together from. */
@Component
record AbstractSources(AbstractRows rows, ControlTable control, Attachments attachments) {}
