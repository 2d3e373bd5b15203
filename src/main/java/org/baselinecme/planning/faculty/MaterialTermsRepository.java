package org.baselinecme.planning.faculty;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.data.repository.Repository;

interface MaterialTermsRepository extends Repository<MaterialTerms, UUID> {
    MaterialTerms saveAndFlush(MaterialTerms terms);

    /** The terms that count; empty before the first. */
    Optional<MaterialTerms> findFirstByActivityOrderByTurnDesc(ActivityId activity);

    List<MaterialTerms> findByActivityInOrderByTurnAsc(Collection<ActivityId> activities);
}
