package org.baselinecme.planning.disclosures;

import java.util.Optional;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Loads and stores disclosures. */
interface DisclosureRepository extends Repository<Disclosure, DisclosureId> {
    Disclosure saveAndFlush(Disclosure disclosure);

    /** The disclosure of a person that no other supersedes. */
    @EntityGraph(attributePaths = "relationships")
    @Query("""
            select d from Disclosure d where d.person = :person
              and not exists (select later from Disclosure later where later.supersedes = d.id)
            """)
    Optional<Disclosure> findCurrent(PersonId person);
}
