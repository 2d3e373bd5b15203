package org.baselinecme.planning.needs;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

interface NeedsObjectiveRepository extends Repository<NeedsObjective, UUID> {
    NeedsObjective saveAndFlush(NeedsObjective objective);

    void delete(NeedsObjective objective);

    @EntityGraph(attributePaths = "needs")
    Optional<NeedsObjective> findByIdAndActivity(UUID id, ActivityId activity);

    @EntityGraph(attributePaths = "needs")
    List<NeedsObjective> findByActivityOrderByPositionAscIdAsc(ActivityId activity);
}
