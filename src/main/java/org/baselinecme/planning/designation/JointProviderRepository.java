package org.baselinecme.planning.designation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.data.repository.Repository;

/** Loads and stores joint providers. */
interface JointProviderRepository extends Repository<JointProvider, UUID> {
    /** Fails with a duplicate where the activity has one of this name already. */
    JointProvider saveAndFlush(JointProvider provider);

    Optional<JointProvider> findByIdAndActivityAndDroppedAtIsNull(UUID id, ActivityId activity);

    /** The joint providers of an activity, in the order they were named. */
    List<JointProviderRow> findByActivityAndDroppedAtIsNullOrderByNamedAtAscIdAsc(ActivityId activity);
}
