package org.baselinecme.office.office;

import java.util.Optional;
import org.baselinecme.platform.cache.Caches;
import org.springframework.cache.annotation.CacheEvict;
import org.springframework.cache.annotation.Cacheable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SignatoryRepository extends Repository<OfficeSignatory, Boolean> {
    @Cacheable(Caches.SIGNATORY)
    @Query(
            "select new org.baselinecme.office.office.Signatory(s.version, s.name, s.title, s.signature) from OfficeSignatory s")
    Optional<Signatory> read();

    Optional<OfficeSignatory> findById(Boolean only);

    @CacheEvict(cacheNames = Caches.SIGNATORY, allEntries = true)
    OfficeSignatory saveAndFlush(OfficeSignatory signatory);
}
