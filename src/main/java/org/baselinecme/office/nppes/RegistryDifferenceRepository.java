package org.baselinecme.office.nppes;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RegistryDifferenceRepository extends Repository<RegistryDifference, UUID> {
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from RegistryDifference d where d.id = :id")
    Optional<RegistryDifference> locked(UUID id);

    /** What else is open of the same row and person. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            "select d from RegistryDifference d where d.person = :person and d.npi = :npi and d.decision is null order by d.id")
    List<RegistryDifference> open(PersonId person, String npi);

    RegistryDifference saveAndFlush(RegistryDifference difference);
}
