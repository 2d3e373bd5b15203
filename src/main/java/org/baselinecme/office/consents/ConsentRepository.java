package org.baselinecme.office.consents;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ConsentRepository extends Repository<Consent, UUID> {
    @Query("from Consent c where c.person in :people order by c.givenAt desc, c.id")
    List<Consent> findByPeople(Collection<PersonId> people);

    Consent saveAndFlush(Consent consent);
}
