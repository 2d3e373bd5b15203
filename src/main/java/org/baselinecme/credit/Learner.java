package org.baselinecme.credit;

import org.baselinecme.kernel.PersonId;

/**
 * Who claims.
 *
 * @param profession code of the list {@code profession}
 */
record Learner(PersonId id, String profession, String credentials) {}
