package org.baselinecme.evidence.measures;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface OutcomeDefaultRepository extends Repository<OutcomeDefault, Integer> {
    Optional<OutcomeDefault> findById(Integer id);

    OutcomeDefault saveAndFlush(OutcomeDefault value);
}
