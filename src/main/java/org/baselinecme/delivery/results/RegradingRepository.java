package org.baselinecme.delivery.results;

import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Stores corrections of keys. */
interface RegradingRepository extends Repository<Regrading, UUID> {
    Regrading saveAndFlush(Regrading regrading);
}
