package org.baselinecme.evidence.imports;

import java.util.Optional;
import java.util.UUID;
import org.baselinecme.evidence.measures.MeasureId;
import org.springframework.data.repository.Repository;

interface RememberedHeadingRepository extends Repository<RememberedHeading, UUID> {
    Optional<RememberedHeading> findByMeasureAndFingerprint(MeasureId measure, byte[] fingerprint);

    RememberedHeading saveAndFlush(RememberedHeading heading);
}
