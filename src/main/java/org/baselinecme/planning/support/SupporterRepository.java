package org.baselinecme.planning.support;

import java.util.Optional;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.data.repository.Repository;

/** Loads and stores supporters of activities. */
interface SupporterRepository extends Repository<Supporter, UUID> {
    /** Fails with a duplicate where the company gives the same to the activity already. */
    Supporter saveAndFlush(Supporter supporter);

    Optional<Supporter> findByIdAndActivityAndWithdrawnAtIsNull(UUID id, ActivityId activity);
}
