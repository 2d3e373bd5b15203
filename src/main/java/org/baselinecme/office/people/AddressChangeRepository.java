package org.baselinecme.office.people;

import java.util.Optional;
import java.util.UUID;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.data.repository.Repository;

interface AddressChangeRepository extends Repository<AddressChange, UUID> {
    AddressChange saveAndFlush(AddressChange change);

    /** The pending change of a person. */
    Optional<AddressChange> findByPersonAndConfirmedAtIsNullAndStoppedAtIsNull(PersonId person);
}
