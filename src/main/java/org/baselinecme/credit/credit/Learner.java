package org.baselinecme.credit.credit;

import java.time.ZoneId;
import java.util.List;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The learner who claims.
 *
 * @param all all merged ids of the person
 * @param profession code of the list {@code profession}
 * @param zone their time zone; null if not set
 */
record Learner(
        PersonId id,
        List<PersonId> all,
        String profession,
        String credentials,
        @Nullable ZoneId zone) {
    /** The learner with the profession of an earlier claim. */
    Learner as(String earlier) {
        return new Learner(id, all, earlier, credentials, zone);
    }
}
