package org.baselinecme.credit.credit;

import java.time.ZoneId;
import java.util.List;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who claims.
 *
 * @param all every id this human being was ever entered under: what is asked of one is asked of all
 * @param profession code of the list {@code profession}
 * @param zone where their clocks are; null where they did not say
 */
record Learner(
        PersonId id,
        List<PersonId> all,
        String profession,
        String credentials,
        @Nullable ZoneId zone) {}
