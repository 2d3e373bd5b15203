package org.baselinecme.planning.activities;

import java.util.Optional;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.data.repository.Repository;

interface ActivityRepository extends Repository<Activity, ActivityId> {
    Activity saveAndFlush(Activity activity);

    Optional<Activity> findById(ActivityId id);
}
