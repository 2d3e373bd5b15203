package org.baselinecme.office.people;

import java.util.Optional;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.data.repository.Repository;

interface PersonRepository extends Repository<Person, PersonId> {
    Person saveAndFlush(Person person);

    Optional<Person> findById(PersonId id);
}
