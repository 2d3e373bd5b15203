package org.baselinecme.delivery.attendance;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SessionCodeRepository extends Repository<SessionCode, String> {
    List<SessionCode> findBySlotIn(Collection<SlotId> slots);

    /**
     * Inserts the code unless the session has one. Fails if another session has the same code.
     *
     * @return whether the row was inserted
     */
    default boolean insertIfAbsent(SessionCode code) {
        return insertIfAbsent(code.getId(), code.slot(), code.issuedBy(), code.issuedAt()) == 1;
    }

    @Modifying
    @Query("""
            insert into SessionCode (code, slot, issuedBy, issuedAt) values (:code, :slot, :issuedBy, :issuedAt)
            on conflict (slot) do nothing
            """)
    int insertIfAbsent(String code, SlotId slot, PersonId issuedBy, Instant issuedAt);
}
