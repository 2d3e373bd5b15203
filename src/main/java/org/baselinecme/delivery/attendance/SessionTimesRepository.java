package org.baselinecme.delivery.attendance;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface SessionTimesRepository extends Repository<SessionTimes, UUID> {
    void saveAndFlush(SessionTimes times);
}
