package org.baselinecme.office.provider;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ProviderAccreditationRepository extends Repository<ProviderAccreditation, Boolean> {
    Optional<ProviderAccreditation> findById(Boolean only);

    /** Counts one more version, whatever is saved with it: the page also changes values of the provider, which have no version. */
    @Lock(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
    @Query("from ProviderAccreditation a where a.one = ?1")
    Optional<ProviderAccreditation> findForChange(Boolean only);

    ProviderAccreditation saveAndFlush(ProviderAccreditation accreditation);
}
