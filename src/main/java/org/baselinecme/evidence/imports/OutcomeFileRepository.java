package org.baselinecme.evidence.imports;

import java.util.Optional;
import java.util.UUID;
import org.baselinecme.evidence.measures.MeasureId;
import org.springframework.data.repository.Repository;

interface OutcomeFileRepository extends Repository<OutcomeFile, UUID> {
    Optional<OutcomeFile> findByIdAndMeasure(UUID id, MeasureId measure);

    Optional<OutcomeFile> findByMeasureAndSha256(MeasureId measure, byte[] sha256);

    OutcomeFile saveAndFlush(OutcomeFile file);
}
