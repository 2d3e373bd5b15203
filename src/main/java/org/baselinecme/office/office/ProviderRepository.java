package org.baselinecme.office.office;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.baselinecme.platform.cache.Caches;
import org.springframework.cache.annotation.CacheEvict;
import org.springframework.cache.annotation.Cacheable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ProviderRepository extends Repository<AccreditedProvider, Boolean> {
    @Cacheable(Caches.PROVIDER)
    @Query("""
            select new org.baselinecme.office.office.Provider(p.name, p.shortName, p.zone, p.umbrella, p.synthetic)
            from AccreditedProvider p
            """)
    Optional<Provider> read();

    /** The row, which no other transaction changes until this one ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from AccreditedProvider p where p.one = ?1")
    Optional<AccreditedProvider> hold(Boolean only);

    @CacheEvict(cacheNames = Caches.PROVIDER, allEntries = true)
    AccreditedProvider saveAndFlush(AccreditedProvider provider);
}
