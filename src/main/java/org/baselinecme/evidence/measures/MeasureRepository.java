package org.baselinecme.evidence.measures;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MeasureRepository extends Repository<Measure, MeasureId> {
    Optional<Measure> findById(MeasureId id);

    List<Measure> findByActivityAndDroppedAtIsNullOrderByDefinedAtAscIdAsc(ActivityId activity);

    /** Locks the row until the end of the transaction. Fails where a loaded measure is older than its row. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Measure m where m.id = :id")
    Measure lock(MeasureId id);

    Measure saveAndFlush(Measure measure);
}
