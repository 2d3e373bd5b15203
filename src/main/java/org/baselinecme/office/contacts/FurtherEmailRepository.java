package org.baselinecme.office.contacts;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FurtherEmailRepository extends Repository<FurtherEmail, ContactId> {
    @Query("from FurtherEmail e where e.person in :people and e.removedAt is null order by e.askedAt, e.id")
    List<FurtherEmail> findByPeople(Collection<PersonId> people);

    @Query("from FurtherEmail e where e.id = :id and e.person in :people and e.removedAt is null")
    Optional<FurtherEmail> find(ContactId id, Collection<PersonId> people);

    FurtherEmail saveAndFlush(FurtherEmail email);
}
