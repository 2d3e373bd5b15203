package org.baselinecme.office.credentials;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LicenseRepository extends Repository<License, LicenseId> {
    @Query("from License l where l.person in :people and l.removedAt is null order by l.state, l.number, l.id")
    List<License> findByPeople(Collection<PersonId> people);

    @Query("from License l where l.id = :id and l.person in :people and l.removedAt is null")
    Optional<License> find(LicenseId id, Collection<PersonId> people);

    License saveAndFlush(License license);
}
