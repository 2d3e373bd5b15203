package org.baselinecme.planning.activities;

import java.util.List;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.data.repository.Repository;

interface ActivityObjectiveRepository extends Repository<ActivityObjective, UUID> {
    <S extends ActivityObjective> List<S> saveAllAndFlush(Iterable<S> objectives);

    List<ActivityObjective> findByActivityOrderByPosition(ActivityId activity);
}
