package org.baselinecme.credit.credit;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface CreditClaimRepository extends Repository<CreditClaim, UUID> {
    /** Fails with a constraint violation if the same turn was awarded already. */
    CreditClaim saveAndFlush(CreditClaim claim);

    Optional<CreditClaim> findById(UUID id);
}
