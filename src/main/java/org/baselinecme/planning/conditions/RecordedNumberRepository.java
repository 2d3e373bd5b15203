package org.baselinecme.planning.conditions;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.data.repository.Repository;

/** Loads and stores Universal Activity Numbers. */
interface RecordedNumberRepository extends Repository<RecordedNumber, UUID> {
    /** Fails with a violated constraint where another activity has the number. */
    RecordedNumber saveAndFlush(RecordedNumber number);

    List<RecordedNumber> findByActivityAndRemovedAtIsNullOrderByRecordedAt(ActivityId activity);

    Optional<RecordedNumber> findByIdAndActivityAndRemovedAtIsNull(UUID id, ActivityId activity);
}
