package org.baselinecme.planning.designation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.baselinecme.planning.agenda.SlotId;
import org.jspecify.annotations.Nullable;

/**
 * Which sessions of an activity may start, as it is stored.
 *
 * @param changes the current count of changes to the activity
 * @param day the day of the office it was determined on; null where nothing was determined after these changes, as are the
 *     sessions
 */
record StoredReadiness(
        long changes, @Nullable LocalDate day, @Nullable Set<SlotId> sessions) {
    /** The sessions that may start today; empty where it must be determined anew. */
    Optional<Set<SlotId>> on(LocalDate today) {
        return today.equals(day) ? Optional.ofNullable(sessions) : Optional.empty();
    }
}
