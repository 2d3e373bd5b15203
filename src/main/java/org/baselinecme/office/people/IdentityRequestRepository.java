package org.baselinecme.office.people;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface IdentityRequestRepository extends Repository<IdentityRequest, UUID> {
    IdentityRequest saveAndFlush(IdentityRequest request);

    Optional<IdentityRequest> findByPersonAndGrantedIsNull(PersonId person);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<IdentityRequest> findWithLockById(UUID id);

    /** Open requests, the oldest first. */
    @Query("""
            select new org.baselinecme.office.people.OpenRequest(r.id, r.person, p.name, p.credentials, p.profession,
              r.name, r.credentials, r.profession, r.why, r.askedAt)
            from IdentityRequest r join Person p on p.id = r.person where r.granted is null order by r.askedAt, r.id
            """)
    List<OpenRequest> open();
}
