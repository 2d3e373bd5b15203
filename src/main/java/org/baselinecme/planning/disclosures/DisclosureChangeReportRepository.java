package org.baselinecme.planning.disclosures;

import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Stores reports of changes. */
interface DisclosureChangeReportRepository extends Repository<DisclosureChangeReport, UUID> {
    DisclosureChangeReport saveAndFlush(DisclosureChangeReport report);
}
