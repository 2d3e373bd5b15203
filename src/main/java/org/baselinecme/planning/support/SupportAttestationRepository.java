package org.baselinecme.planning.support;

import java.util.Optional;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.data.repository.Repository;

/** Loads and stores attestations that there is no commercial support. */
interface SupportAttestationRepository extends Repository<SupportAttestation, UUID> {
    SupportAttestation saveAndFlush(SupportAttestation attestation);

    /** The attestation in effect. */
    Optional<SupportAttestation> findByActivityAndWithdrawnAtIsNull(ActivityId activity);
}
