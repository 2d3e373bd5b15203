package org.baselinecme.office.people;

import java.util.Optional;
import java.util.UUID;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PersonMergeRepository extends Repository<PersonMerge, UUID> {
    PersonMerge saveAndFlush(PersonMerge merge);

    /** The entry that this one is merged into. */
    @Query("select m.intoPerson from PersonMerge m where m.fromPerson = :fromPerson and m.undoneAt is null")
    Optional<PersonId> intoOf(PersonId fromPerson);

    /** The merge in effect of this entry into another. */
    Optional<PersonMerge> findByFromPersonAndUndoneAtIsNull(PersonId fromPerson);
}
