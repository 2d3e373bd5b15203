package org.baselinecme.planning.systems;

import java.util.Optional;
import org.baselinecme.platform.cache.Caches;
import org.springframework.cache.annotation.CacheEvict;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Loads and stores the terms of credit systems. */
interface CreditSystemTermsRepository extends Repository<CreditSystemTerms, CreditSystemTerms.Key> {
    /** The newest version of a system's terms. */
    @Query("from CreditSystemTerms t where t.key.creditSystem = :code order by t.key.version desc limit 1")
    Optional<CreditSystemTerms> findNewest(String code);

    /** Fails with a violated constraint where the same version was added meanwhile. */
    @CacheEvict(cacheNames = Caches.CREDIT_SYSTEMS, allEntries = true)
    CreditSystemTerms saveAndFlush(CreditSystemTerms terms);
}
