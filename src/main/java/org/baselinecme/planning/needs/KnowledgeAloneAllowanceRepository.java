package org.baselinecme.planning.needs;

import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.data.repository.Repository;

interface KnowledgeAloneAllowanceRepository extends Repository<KnowledgeAloneAllowance, ActivityId> {
    KnowledgeAloneAllowance saveAndFlush(KnowledgeAloneAllowance allowance);

    boolean existsById(ActivityId activity);
}
