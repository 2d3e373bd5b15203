package org.baselinecme.planning.support;

import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Stores agreements with supporters. */
interface SupportAgreementRepository extends Repository<SupportAgreement, UUID> {
    /** Fails with a duplicate where the same turn was taken meanwhile. */
    SupportAgreement saveAndFlush(SupportAgreement agreement);

    int countBySupporter(UUID supporter);
}
