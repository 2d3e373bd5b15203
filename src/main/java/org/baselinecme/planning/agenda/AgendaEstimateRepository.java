package org.baselinecme.planning.agenda;

import java.util.Optional;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.data.repository.Repository;

/** Loads and stores estimates of time. */
interface AgendaEstimateRepository extends Repository<AgendaEstimate, UUID> {
    AgendaEstimate saveAndFlush(AgendaEstimate estimate);

    /** The estimate that counts; empty before the first. */
    Optional<AgendaEstimate> findFirstByActivityOrderByAtDescIdDesc(ActivityId activity);
}
