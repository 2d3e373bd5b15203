package org.baselinecme.office.providers;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface ClaimRuleRepository extends Repository<ClaimRule, UUID> {
    ClaimRule saveAndFlush(ClaimRule rule);

    List<ClaimRule> findByProviderAndRemovedAtIsNullOrderByAddedAt(String provider);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<ClaimRule> findWithLockById(UUID id);
}
