package org.baselinecme.office.people;

import java.util.Optional;
import java.util.UUID;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.data.repository.Repository;

interface PersonMergeRepository extends Repository<PersonMerge, UUID> {
    PersonMerge saveAndFlush(PersonMerge merge);

    /** The merge in effect of this entry into another. */
    Optional<PersonMerge> findByFromPersonAndUndoneAtIsNull(PersonId fromPerson);
}
