package org.baselinecme.office.provider;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ProviderAccreditationRepository extends Repository<ProviderAccreditation, Boolean> {
    Optional<ProviderAccreditation> findById(Boolean only);

    ProviderAccreditation saveAndFlush(ProviderAccreditation accreditation);
}
