package org.baselinecme.office.erasure;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ErasureRequestRepository extends Repository<ErasureRequest, UUID> {
    ErasureRequest saveAndFlush(ErasureRequest request);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<ErasureRequest> findWithLockById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<ErasureRequest> findWithLockByPersonAndGrantedIsNull(PersonId person);

    Optional<ErasureRequest> findByPersonAndGrantedIsNull(PersonId person);

    /** Those whose name no record needs from this day on, without a legal hold. */
    @Query(
            value =
                    "select * from erasure_request where stays_until < :day and name_erased_at is null and not is_held(person)"
                            + " order by stays_until, id limit :most for update",
            nativeQuery = true)
    List<ErasureRequest> due(LocalDate day, int most);
}
