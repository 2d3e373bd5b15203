package org.baselinecme.office.credentials;

import java.util.Optional;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.data.repository.Repository;

interface PersonNpiRepository extends Repository<PersonNpi, PersonId> {
    Optional<PersonNpi> findById(PersonId person);

    PersonNpi saveAndFlush(PersonNpi npi);
}
