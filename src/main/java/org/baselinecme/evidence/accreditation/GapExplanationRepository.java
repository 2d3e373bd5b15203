package org.baselinecme.evidence.accreditation;

import java.util.Optional;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.data.repository.Repository;

interface GapExplanationRepository extends Repository<GapExplanation, UUID> {
    Optional<GapExplanation> findByActivityAndRecordAndTakenBackAtIsNull(ActivityId activity, FileRecord record);

    GapExplanation saveAndFlush(GapExplanation explanation);
}
