package org.baselinecme.office.office;

import java.util.Optional;
import org.baselinecme.platform.cache.Caches;
import org.springframework.cache.annotation.CacheEvict;
import org.springframework.cache.annotation.Cacheable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface BrandingRepository extends Repository<OfficeBranding, Boolean> {
    @Cacheable(Caches.BRANDING)
    @Query("""
            select new org.baselinecme.office.office.Branding(b.version, b.accent, b.logo, b.email, b.phone, b.address,
              b.accreditation, b.links, b.help, b.privacy)
            from OfficeBranding b
            """)
    Optional<Branding> read();

    Optional<OfficeBranding> findById(Boolean only);

    @CacheEvict(cacheNames = Caches.BRANDING, allEntries = true)
    OfficeBranding saveAndFlush(OfficeBranding branding);
}
