package org.baselinecme.planning.needs;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.data.repository.Repository;

interface CommentRepository extends Repository<NeedsComment, UUID> {
    NeedsComment saveAndFlush(NeedsComment comment);

    Optional<NeedsComment> findByIdAndActivity(UUID id, ActivityId activity);

    List<NeedsComment> findByActivityAndAnswerIsNullOrderByAtAsc(ActivityId activity);

    List<NeedsComment> findByActivityOrderByAtAsc(ActivityId activity);
}
