package org.baselinecme.planning.agenda;

import java.util.List;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Loads and stores slots. */
interface SlotRepository extends Repository<Slot, SlotId> {
    Slot saveAndFlush(Slot slot);

    /** Lets every slot begin and end when the clocks of this zone show its times. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(nativeQuery = true, value = """
            update agenda_slot set begins = local_moment(day + starts_at, :zone),
              ends = case when local_moment(day + starts_at, :zone) < local_moment(l.last + ends_at, :zone)
                then local_moment(l.last + ends_at, :zone) else local_moment(day + starts_at, :zone) + (ends - begins) end
            from (select id as slot, case when ends_at > starts_at then day else day + 1 end as last from agenda_slot) l
            where l.slot = id
            """)
    void moveTo(String zone);

    /** The slots on the agenda of an activity in their order, each with its faculty. */
    @EntityGraph(attributePaths = "faculty")
    List<Slot> findByActivityAndDroppedAtIsNullOrderByDayAscStartsAtAscTrackAscIdAsc(ActivityId activity);
}
