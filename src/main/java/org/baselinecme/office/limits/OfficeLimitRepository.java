package org.baselinecme.office.limits;

import java.util.List;
import java.util.Optional;
import org.baselinecme.platform.cache.Caches;
import org.springframework.cache.annotation.CacheEvict;
import org.springframework.cache.annotation.Cacheable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OfficeLimitRepository extends Repository<OfficeLimit, LimitKey> {
    @Cacheable(Caches.LIMITS)
    @Query("""
            select new org.baselinecme.office.limits.LimitRow(
              l.key, l.unit, l.value, l.usual, l.lowest, l.highest, l.source, l.version) from OfficeLimit l
            """)
    List<LimitRow> read();

    Optional<OfficeLimit> findById(LimitKey key);

    @CacheEvict(cacheNames = Caches.LIMITS, allEntries = true)
    OfficeLimit saveAndFlush(OfficeLimit limit);
}
