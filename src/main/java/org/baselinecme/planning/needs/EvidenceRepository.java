package org.baselinecme.planning.needs;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.data.repository.Repository;

interface EvidenceRepository extends Repository<Evidence, UUID> {
    Evidence saveAndFlush(Evidence evidence);

    void delete(Evidence evidence);

    Optional<Evidence> findByIdAndActivity(UUID id, ActivityId activity);

    List<Evidence> findByActivityOrderById(ActivityId activity);
}
