package org.baselinecme.planning.designation;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Loads credit systems. */
interface CreditSystemRepository extends Repository<CreditSystemDefinition, String> {
    List<CreditSystemDefinition> findByOrderByPosition();
}
