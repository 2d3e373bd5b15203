package org.baselinecme.credit.past;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface PastCreditRepository extends Repository<PastCredit, PastCreditId> {
    PastCredit saveAndFlush(PastCredit credit);

    Optional<PastCredit> findById(PastCreditId id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<PastCredit> findWithLockById(PastCreditId id);
}
