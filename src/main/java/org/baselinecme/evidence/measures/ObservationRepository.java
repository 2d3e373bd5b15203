package org.baselinecme.evidence.measures;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ObservationRepository extends Repository<Observation, UUID> {
    Optional<Observation> findByIdAndMeasureAndWithdrawnAtIsNull(UUID id, MeasureId measure);

    boolean existsByMeasureAndWithdrawnAtIsNull(MeasureId measure);

    /** The observations of a measure that are not withdrawn, of every definition. */
    @Query("""
            select o from Observation o where o.measure = :measure and o.withdrawnAt is null
            order by o.days.first, lower(o.site), o.id
            """)
    List<Observation> findCurrent(MeasureId measure);

    /** The same for all measures of an activity that are not dropped. */
    @Query("""
            select o from Observation o join Measure m on m.id = o.measure
            where m.activity = :activity and m.droppedAt is null and o.withdrawnAt is null
            order by o.days.first, lower(o.site), o.id
            """)
    List<Observation> findCurrent(ActivityId activity);

    Observation saveAndFlush(Observation observation);

    List<Observation> saveAllAndFlush(Iterable<Observation> observations);
}
