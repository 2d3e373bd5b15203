package org.baselinecme.delivery.completion;

import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Stores completions. */
interface CompletionRepository extends Repository<Completion, UUID> {
    /** Fails with a violated constraint where the learner stated the same part already. */
    Completion saveAndFlush(Completion completion);
}
