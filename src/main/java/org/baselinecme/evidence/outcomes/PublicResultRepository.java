package org.baselinecme.evidence.outcomes;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.evidence.measures.MeasureId;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.data.repository.Repository;

interface PublicResultRepository extends Repository<PublicResult, UUID> {
    Optional<PublicResult> findByMeasureAndActivityAndEndedAtIsNull(MeasureId measure, ActivityId activity);

    Optional<PublicResult> findByIdAndMeasureAndEndedAtIsNull(UUID id, MeasureId measure);

    List<PublicResult> findByMeasureAndEndedAtIsNull(MeasureId measure);

    PublicResult saveAndFlush(PublicResult result);
}
