package org.baselinecme.credit.certificates;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ExternalCreditRepository extends Repository<ExternalCredit, ExternalCreditId> {
    ExternalCredit saveAndFlush(ExternalCredit credit);

    Optional<ExternalCredit> findById(ExternalCreditId id);
}
