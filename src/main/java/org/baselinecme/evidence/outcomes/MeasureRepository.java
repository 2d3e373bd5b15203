package org.baselinecme.evidence.outcomes;

import java.util.List;
import java.util.Optional;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.data.repository.Repository;

interface MeasureRepository extends Repository<Measure, MeasureId> {
    Optional<Measure> findById(MeasureId id);

    List<Measure> findByActivityAndDroppedAtIsNullOrderByDefinedAtAscIdAsc(ActivityId activity);

    Measure saveAndFlush(Measure measure);
}
