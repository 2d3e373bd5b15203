package org.baselinecme.planning.designation;

import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Stores limits of designations. */
interface DesignationLimitRepository extends Repository<DesignationLimit, UUID> {
    DesignationLimit saveAndFlush(DesignationLimit limit);
}
