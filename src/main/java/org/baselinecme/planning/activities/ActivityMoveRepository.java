package org.baselinecme.planning.activities;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ActivityMoveRepository extends Repository<ActivityMove, UUID> {
    ActivityMove saveAndFlush(ActivityMove move);
}
