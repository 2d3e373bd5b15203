package org.baselinecme.planning.overviews;

import java.util.Optional;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.data.repository.Repository;

/** Loads and stores overviews. */
interface ActivityOverviewRepository extends Repository<ActivityOverview, UUID> {
    ActivityOverview saveAndFlush(ActivityOverview overview);

    /** The wording that counts; empty before the first. */
    Optional<ActivityOverview> findFirstByActivityOrderByTurnDesc(ActivityId activity);
}
