package org.baselinecme.credit.credit;

import org.baselinecme.platform.kernel.AwardId;
import org.springframework.data.repository.Repository;

interface AwardReversalRepository extends Repository<AwardReversal, AwardId> {
    /** Fails with a constraint violation if the award was reversed already. */
    AwardReversal saveAndFlush(AwardReversal reversal);
}
