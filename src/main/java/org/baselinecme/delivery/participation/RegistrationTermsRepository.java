package org.baselinecme.delivery.participation;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface RegistrationTermsRepository extends Repository<RegistrationTerms, ActivityId> {
    Optional<RegistrationTerms> findByActivity(ActivityId activity);

    /** Locked until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<RegistrationTerms> findLockedByActivity(ActivityId activity);

    /** The terms in effect, by default unlimited. */
    default SeatTerms terms(ActivityId activity) {
        return findByActivity(activity).map(RegistrationTerms::terms).orElse(SeatTerms.NONE);
    }

    void saveAndFlush(RegistrationTerms terms);
}
