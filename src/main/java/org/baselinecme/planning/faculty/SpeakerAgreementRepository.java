package org.baselinecme.planning.faculty;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface SpeakerAgreementRepository extends Repository<SpeakerAgreement, UUID> {
    SpeakerAgreement saveAndFlush(SpeakerAgreement agreement);

    /** The version in force; empty before the first. */
    Optional<SpeakerAgreement> findFirstByOrderByTurnDesc();

    List<SpeakerAgreement> findByOrderByTurnDesc();
}
