package org.baselinecme.planning.agenda;

import java.util.List;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

/** Loads and stores slots. */
interface SlotRepository extends Repository<Slot, SlotId> {
    Slot saveAndFlush(Slot slot);

    /** The slots on the agenda of an activity in their order, each with its faculty. */
    @EntityGraph(attributePaths = "faculty")
    List<Slot> findByActivityAndDroppedAtIsNullOrderByDayAscStartsAtAscTrackAscIdAsc(ActivityId activity);
}
