package org.baselinecme.office.factors;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Second factors; at most one of a person is in use. */
interface SecondFactorRepository extends Repository<SecondFactor, UUID> {
    SecondFactor saveAndFlush(SecondFactor factor);

    @Query("select f from SecondFactor f where f.person = :person and f.endedAt is null")
    Optional<SecondFactor> of(PersonId person);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select f from SecondFactor f where f.person = :person and f.endedAt is null")
    Optional<SecondFactor> lock(PersonId person);
}
