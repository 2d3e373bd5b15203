package org.baselinecme.office.office;

import java.util.Optional;
import org.baselinecme.platform.cache.Caches;
import org.springframework.cache.annotation.CacheEvict;
import org.springframework.cache.annotation.Cacheable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ProviderRepository extends Repository<AccreditedProvider, Boolean> {
    @Cacheable(Caches.PROVIDER)
    @Query("""
            select new org.baselinecme.office.office.Provider(p.name, p.shortName, p.zone, p.umbrella, p.synthetic)
            from AccreditedProvider p
            """)
    Optional<Provider> read();

    Optional<AccreditedProvider> findById(Boolean only);

    @CacheEvict(cacheNames = Caches.PROVIDER, allEntries = true)
    AccreditedProvider saveAndFlush(AccreditedProvider provider);
}
