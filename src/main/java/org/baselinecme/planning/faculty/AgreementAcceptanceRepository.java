package org.baselinecme.planning.faculty;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface AgreementAcceptanceRepository extends Repository<AgreementAcceptance, UUID> {
    AgreementAcceptance saveAndFlush(AgreementAcceptance acceptance);
}
