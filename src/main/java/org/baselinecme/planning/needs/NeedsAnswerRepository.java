package org.baselinecme.planning.needs;

import java.util.List;
import java.util.Optional;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

interface NeedsAnswerRepository extends Repository<NeedsAnswer, NeedsAnswer.Key> {
    NeedsAnswer saveAndFlush(NeedsAnswer answer);

    @EntityGraph(attributePaths = "choices")
    Optional<NeedsAnswer> findByActivityAndQuestion(ActivityId activity, NeedsQuestion question);

    @EntityGraph(attributePaths = "choices")
    List<NeedsAnswer> findByActivity(ActivityId activity);
}
