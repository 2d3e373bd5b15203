package org.baselinecme.office.providers;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ProviderIdentityRepository extends Repository<ProviderIdentity, UUID> {
    ProviderIdentity saveAndFlush(ProviderIdentity identity);

    @Query("select i from ProviderIdentity i where i.issuer = :issuer and i.subject = :subject and i.endedAt is null")
    Optional<ProviderIdentity> connected(String issuer, String subject);

    @Query("select i from ProviderIdentity i where i.person in :entries and i.endedAt is null order by i.sinceAt, i.id")
    List<ProviderIdentity> of(Collection<PersonId> entries);

    /** As {@link #of}; the rows are locked, so that of two people who remove one each, the second sees what the first left. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from ProviderIdentity i where i.person in :entries and i.endedAt is null order by i.id")
    List<ProviderIdentity> lock(Collection<PersonId> entries);

    long countByProviderAndEndedAtIsNull(String provider);
}
