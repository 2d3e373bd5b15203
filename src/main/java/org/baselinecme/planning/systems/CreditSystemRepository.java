package org.baselinecme.planning.systems;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.baselinecme.platform.cache.Caches;
import org.springframework.cache.annotation.CacheEvict;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Loads and stores credit systems. */
interface CreditSystemRepository extends Repository<CreditSystemDefinition, String> {
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<CreditSystemDefinition> findByCode(String code);

    @Query("select coalesce(max(s.position), 0) from CreditSystemDefinition s")
    int lastPosition();

    @CacheEvict(cacheNames = Caches.CREDIT_SYSTEMS, allEntries = true)
    CreditSystemDefinition saveAndFlush(CreditSystemDefinition system);
}
