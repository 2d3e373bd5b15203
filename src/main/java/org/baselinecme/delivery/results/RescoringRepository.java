package org.baselinecme.delivery.results;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Stores what attempts scored before and after a correction. */
interface RescoringRepository extends Repository<Rescoring, UUID> {
    <S extends Rescoring> List<S> saveAllAndFlush(Iterable<S> rescored);
}
