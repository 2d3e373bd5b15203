package org.baselinecme.planning.disclosures;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.data.repository.Repository;

/** Loads and stores exemptions from Standard 3. */
interface StandardExemptionRepository extends Repository<StandardExemption, ActivityId> {
    /** Fails with a duplicate for an activity that is exempt already. */
    StandardExemption saveAndFlush(StandardExemption exemption);

    Optional<StandardExemption> findById(ActivityId activity);

    List<StandardExemption> findByActivityIn(Collection<ActivityId> activities);

    /** Those of the activities that are exempt. */
    default Set<ActivityId> exempt(Collection<ActivityId> activities) {
        return findByActivityIn(activities).stream()
                .map(StandardExemption::getId)
                .collect(Collectors.toSet());
    }
}
