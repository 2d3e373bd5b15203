package org.baselinecme.planning.agenda;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface SlotRepository extends Repository<Slot, SlotId> {
    Optional<Slot> findById(SlotId id);

    Slot saveAndFlush(Slot slot);
}
