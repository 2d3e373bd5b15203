package org.baselinecme.office.office;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.baselinecme.platform.cache.Caches;
import org.springframework.cache.annotation.CacheEvict;
import org.springframework.cache.annotation.Cacheable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface ReferenceRepository extends Repository<ReferenceEntry, ReferenceEntry.Key> {
    @Cacheable(Caches.REFERENCE_ROWS)
    List<ReferenceRow> findAllByOrderByListAscPositionAsc();

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<ReferenceEntry> findByListAndCode(String list, String code);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<ReferenceEntry> findByListOrderByPosition(String list);

    @CacheEvict(cacheNames = Caches.REFERENCE_ROWS, allEntries = true)
    ReferenceEntry saveAndFlush(ReferenceEntry row);
}
