package org.baselinecme.planning.designation;

import java.util.List;
import org.baselinecme.platform.cache.Caches;
import org.springframework.cache.annotation.Cacheable;
import org.springframework.data.repository.Repository;

/** Loads credit systems. */
interface CreditSystemRepository extends Repository<CreditSystemDefinition, String> {
    /** All systems in order, past ones included. */
    @Cacheable(Caches.CREDIT_SYSTEMS)
    List<CreditSystemDefinition> findByOrderByPosition();
}
