package org.baselinecme.delivery.attendance;

import java.util.Optional;
import java.util.UUID;
import org.baselinecme.planning.agenda.SlotId;
import org.springframework.data.repository.Repository;

interface CodeRotationRepository extends Repository<CodeRotation, UUID> {
    Optional<CodeRotation> findFirstBySlotOrderByTurnDesc(SlotId slot);

    void saveAndFlush(CodeRotation rotation);
}
