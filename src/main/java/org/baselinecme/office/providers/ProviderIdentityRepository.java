package org.baselinecme.office.providers;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ProviderIdentityRepository extends Repository<ProviderIdentity, UUID> {
    ProviderIdentity saveAndFlush(ProviderIdentity identity);

    Optional<ProviderIdentity> findByIssuerAndSubject(String issuer, String subject);

    long countByProvider(String provider);
}
