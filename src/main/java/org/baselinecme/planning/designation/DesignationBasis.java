package org.baselinecme.planning.designation;

import java.time.Instant;
import java.util.Collection;
import org.baselinecme.office.office.Moments;
import org.baselinecme.planning.activities.Schedule;
import org.baselinecme.planning.systems.StatementContent;
import org.baselinecme.platform.kernel.Credits;

/**
 * What a designation of credit would be based on now.
 *
 * @param starts when education begins
 * @param moments the time it was read, in the office's zone
 * @param maximum the most credit one learner can earn by the agenda
 * @param content what the statements are composed from; its credits are those that are sought
 */
record DesignationBasis(Schedule schedule, Instant starts, Moments moments, Credits maximum, StatementContent content) {
    /** Whether education has begun, so that credit can no longer be designated (R29). */
    boolean isTooLate() {
        return !moments.now().isBefore(starts);
    }

    /** What would be designated of a system, by its own rule. */
    Credits credits(String system) {
        return content.credits().getOrDefault(system, Credits.NONE);
    }

    /** Codes of the credit systems that are sought, in order. */
    Collection<String> systems() {
        return content.credits().keySet();
    }
}
