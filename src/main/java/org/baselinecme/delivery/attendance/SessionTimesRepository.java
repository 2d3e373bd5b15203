package org.baselinecme.delivery.attendance;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.baselinecme.planning.agenda.SlotId;
import org.springframework.data.repository.Repository;

interface SessionTimesRepository extends Repository<SessionTimes, UUID> {
    /** Every version of the times of these sessions, the one in effect last. */
    List<SessionTimes> findBySlotInOrderByRevision(Collection<SlotId> slots);

    void saveAndFlush(SessionTimes times);
}
