package org.baselinecme.planning.validity;

import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Stores versions of the office's policy on artificial intelligence. */
interface AiPolicyRepository extends Repository<AiPolicy, UUID> {
    AiPolicy saveAndFlush(AiPolicy policy);
}
