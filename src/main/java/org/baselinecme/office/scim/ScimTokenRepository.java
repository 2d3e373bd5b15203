package org.baselinecme.office.scim;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface ScimTokenRepository extends Repository<ScimToken, UUID> {
    ScimToken saveAndFlush(ScimToken token);

    List<ScimToken> findByRevokedAtIsNullOrderByMadeAt();

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<ScimToken> findWithLockById(UUID id);
}
