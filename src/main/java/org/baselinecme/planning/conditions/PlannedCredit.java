package org.baselinecme.planning.conditions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.baselinecme.planning.activities.ContentRole;
import org.baselinecme.platform.kernel.ActivityId;
import org.jspecify.annotations.Nullable;

/**
 * What the conditions of credit systems read of an activity.
 *
 * @param umbrella the provider's accreditation
 * @param systems codes of the systems that are requested, or designated
 * @param format code of the list {@code activity_format}; empty before one is adopted
 * @param audience codes of professions
 * @param planners everyone who plans; after approval who had a planning role then
 * @param planningBegan when planning began; null before
 * @param competencies codes of the competencies it addresses
 * @param joint whether it has a joint provider
 * @param numbers its Universal Activity Numbers
 */
record PlannedCredit(
        ActivityId activity,
        String umbrella,
        Set<String> systems,
        String format,
        LocalDate startsOn,
        Set<String> audience,
        List<Planner> planners,
        @Nullable Instant planningBegan,
        Set<String> competencies,
        boolean joint,
        List<UniversalNumber> numbers) {
    /** Somebody who plans, since when. */
    record Planner(String name, String profession, ContentRole role, Instant since) {}

    /** The page on which its conditions are met. */
    String page() {
        return "/activities/" + activity + "/credit/requirements";
    }

    Optional<Planner> earliest(ContentRole role) {
        return planners.stream()
                .filter(planner -> planner.role() == role)
                .min((one, other) -> one.since().compareTo(other.since()));
    }
}
