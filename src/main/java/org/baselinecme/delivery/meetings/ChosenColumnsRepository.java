package org.baselinecme.delivery.meetings;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ChosenColumnsRepository extends Repository<ChosenColumns, UUID> {
    /** A {@link org.springframework.dao.DuplicateKeyException} if other columns were chosen meanwhile. */
    ChosenColumns saveAndFlush(ChosenColumns columns);

    Optional<ChosenColumns> findFirstByFingerprintOrderByTurnDesc(String fingerprint);
}
