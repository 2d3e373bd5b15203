package org.baselinecme.office.security;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface PersonViewRepository extends Repository<PersonView, UUID> {
    PersonView saveAndFlush(PersonView view);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<PersonView> findWithLockById(UUID id);
}
