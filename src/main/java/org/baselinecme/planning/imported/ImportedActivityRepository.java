package org.baselinecme.planning.imported;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.data.repository.Repository;

/** Loads and stores what imports said of activities. */
interface ImportedActivityRepository extends Repository<ImportedActivity, ActivityId> {
    ImportedActivity saveAndFlush(ImportedActivity activity);

    Optional<ImportedActivity> findById(ActivityId activity);

    List<ImportedActivity> findByKeyIn(Collection<String> keys);
}
