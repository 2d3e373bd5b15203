package org.baselinecme.office.providers;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface IdentityConnectionRepository extends Repository<IdentityConnection, UUID> {
    IdentityConnection saveAndFlush(IdentityConnection connection);

    Optional<IdentityConnection> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<IdentityConnection> findWithLockById(UUID id);
}
