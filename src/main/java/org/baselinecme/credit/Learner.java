package org.baselinecme.credit;

import java.util.List;
import org.baselinecme.kernel.PersonId;

/**
 * Who claims.
 *
 * @param all every id this human being was ever entered under: what is asked of one is asked of all
 * @param profession code of the list {@code profession}
 */
record Learner(PersonId id, List<PersonId> all, String profession, String credentials) {}
