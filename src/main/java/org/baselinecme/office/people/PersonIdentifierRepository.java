package org.baselinecme.office.people;

import java.util.List;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Loads and stores the ids of people. */
interface PersonIdentifierRepository extends Repository<PersonIdentifier, PersonIdentifier.Key> {
    @Query("from PersonIdentifier i where i.key.person = :person order by i.key.kind")
    List<PersonIdentifier> findByPerson(PersonId person);

    <S extends PersonIdentifier> List<S> saveAllAndFlush(Iterable<S> identifiers);
}
