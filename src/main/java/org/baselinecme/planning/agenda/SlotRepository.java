package org.baselinecme.planning.agenda;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Loads and stores slots. */
interface SlotRepository extends Repository<Slot, SlotId> {
    Slot saveAndFlush(Slot slot);

    /** Lets slots begin and end when the clocks of this zone show their times, except these, which keep their moments. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(nativeQuery = true, value = """
            update agenda_slot set begins = local_moment(day + starts_at, :zone),
              ends = case when local_moment(day + starts_at, :zone) < local_moment(l.last + ends_at, :zone)
                then local_moment(l.last + ends_at, :zone) else local_moment(day + starts_at, :zone) + (ends - begins) end
            from (select id as slot, case when ends_at > starts_at then day else day + 1 end as last from agenda_slot) l
            where l.slot = id and id <> all(cast(:but as uuid[]))
            """)
    void moveTo(String zone, UUID[] but);

    /** Lets these slots keep their moments, with the day and times that the clocks of this zone show then. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(nativeQuery = true, value = """
            update agenda_slot set day = cast(begins at time zone :zone as date),
              starts_at = cast(begins at time zone :zone as time), ends_at = cast(ends at time zone :zone as time)
            where id = any(cast(:slots as uuid[]))
            """)
    void keepMoments(String zone, UUID[] slots);

    /** The slots on the agenda of an activity in their order, each with its faculty. */
    @EntityGraph(attributePaths = "faculty")
    List<Slot> findByActivityAndDroppedAtIsNullOrderByDayAscStartsAtAscTrackAscIdAsc(ActivityId activity);

    /** A slot of an activity, also a removed one. */
    Optional<Slot> findByIdAndActivity(SlotId id, ActivityId activity);
}
