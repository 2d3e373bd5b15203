package org.baselinecme.office.providers;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.data.repository.Repository;

interface ProviderIdentityRepository extends Repository<ProviderIdentity, UUID> {
    ProviderIdentity saveAndFlush(ProviderIdentity identity);

    Optional<ProviderIdentity> findByIssuerAndSubject(String issuer, String subject);

    List<ProviderIdentity> findByPersonOrderBySinceAt(PersonId person);

    long countByProvider(String provider);
}
