package org.baselinecme.evidence.outcomes;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.repository.Repository;

interface CitationRepository extends Repository<Citation, UUID> {
    Optional<Citation> findByIdAndActivityAndRemovedAtIsNull(UUID id, ActivityId activity);

    List<Row> findByActivityAndRemovedAtIsNullOrderByAtAscIdAsc(ActivityId activity);

    Citation saveAndFlush(Citation citation);

    /** A citation as pages show it. */
    record Row(
            UUID id,
            String title,
            String finding,
            String source,
            @Nullable String link,
            String caveats) {}
}
