package org.baselinecme.office.entry;

import java.util.Optional;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.data.repository.Repository;

/** Loads and stores external speakers. */
interface ExternalSpeakerRepository extends Repository<ExternalSpeaker, PersonId> {
    ExternalSpeaker saveAndFlush(ExternalSpeaker speaker);

    Optional<ExternalSpeaker> findById(PersonId person);
}
