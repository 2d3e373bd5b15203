package org.baselinecme.office.contacts;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PhoneRepository extends Repository<Phone, ContactId> {
    @Query("from Phone p where p.person in :people and p.removedAt is null order by p.enteredAt, p.id")
    List<Phone> findByPeople(Collection<PersonId> people);

    @Query("from Phone p where p.id = :id and p.person in :people and p.removedAt is null")
    Optional<Phone> find(ContactId id, Collection<PersonId> people);

    Phone saveAndFlush(Phone phone);
}
