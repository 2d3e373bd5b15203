package org.baselinecme.delivery.checkins;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LateCheckInRepository extends Repository<LateCheckIn, UUID> {
    Optional<LateCheckIn> findById(UUID id);

    /** Stores the decision; fails if another was stored meanwhile. */
    LateCheckIn saveAndFlush(LateCheckIn late);

    /** Inserts a request unless the person has an undecided one for the session; returns whether it was inserted. */
    default boolean insertIfNoneIsOpen(LateCheckIn late) {
        return insert(late.getId(), late.slot(), late.person(), late.why(), late.askedAt()) == 1;
    }

    @Modifying
    @Query("""
            insert into LateCheckIn (id, slot, person, why, askedAt)
            values (:id, :slot, :person, :why, :askedAt) on conflict do nothing
            """)
    int insert(UUID id, SlotId slot, PersonId person, String why, Instant askedAt);
}
