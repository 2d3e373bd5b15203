package org.baselinecme.office.people;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Guests. An open guest has confirmed no address and was joined with nobody. */
interface GuestRepository extends Repository<Guest, PersonId> {
    String OPEN = """
             g.confirmedAt is null
             and not exists (select 1 from PersonMerge m where m.fromPerson = g.person and m.undoneAt is null)
            """;

    Guest saveAndFlush(Guest guest);

    @Query("""
            select g from Guest g
            where g.ticket = :ticket and lower(g.address) = lower(:address) and g.at > :since and
            """ + OPEN)
    Optional<Guest> entered(UUID ticket, String address, Instant since);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Guest> findWithLockByPerson(PersonId person);

    @Query("select g from Guest g where g.person = :person and " + OPEN)
    Optional<Guest> open(PersonId person);

    @Query("select g from Guest g where g.person = :person and lower(g.address) = lower(:address) and " + OPEN)
    Optional<Guest> open(PersonId person, String address);

    /** The newest first, 20 at most. */
    @Query("""
            select new org.baselinecme.office.people.GuestEntry(g.person, p.name, p.profession, g.address, g.at)
            from Guest g join Person p on p.id = g.person
            where lower(g.address) = lower(:address) and
            """ + OPEN + " order by g.at desc, g.person desc limit 20")
    List<GuestEntry> enteredWith(String address);
}
