package org.baselinecme.office.people;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PersonRepository extends Repository<Person, PersonId> {
    Person saveAndFlush(Person person);

    Optional<Person> findById(PersonId id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Person> findWithLockById(PersonId id);

    @Query("""
            select new org.baselinecme.office.people.AddressHolder(p.id, p.name) from Person p
            where lower(p.email) = lower(:email)
            """)
    Optional<AddressHolder> holderOf(String email);
}
