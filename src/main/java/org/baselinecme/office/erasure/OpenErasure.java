package org.baselinecme.office.erasure;

import java.time.Instant;
import java.util.UUID;
import org.baselinecme.platform.kernel.PersonId;

/** A request to be erased that waits for a decision. */
record OpenErasure(UUID id, PersonId person, String name, String email, String why, Instant askedAt) {}
