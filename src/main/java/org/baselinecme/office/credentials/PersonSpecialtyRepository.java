package org.baselinecme.office.credentials;

import java.util.Optional;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.data.repository.Repository;

interface PersonSpecialtyRepository extends Repository<PersonSpecialty, PersonId> {
    Optional<PersonSpecialty> findById(PersonId person);

    PersonSpecialty saveAndFlush(PersonSpecialty specialty);
}
