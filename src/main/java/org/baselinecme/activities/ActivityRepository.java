package org.baselinecme.activities;

import java.util.Optional;
import org.baselinecme.kernel.ActivityId;
import org.springframework.data.repository.Repository;

interface ActivityRepository extends Repository<Activity, ActivityId> {
    Activity saveAndFlush(Activity activity);

    Optional<Activity> findById(ActivityId id);
}
