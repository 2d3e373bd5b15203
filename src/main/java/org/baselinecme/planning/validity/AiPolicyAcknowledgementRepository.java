package org.baselinecme.planning.validity;

import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Stores acknowledgements of the office's policy on artificial intelligence. */
interface AiPolicyAcknowledgementRepository extends Repository<AiPolicyAcknowledgement, UUID> {
    AiPolicyAcknowledgement saveAndFlush(AiPolicyAcknowledgement acknowledgement);
}
