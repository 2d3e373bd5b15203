package org.baselinecme.planning.disclosures;

import java.util.List;
import java.util.Optional;
import org.baselinecme.office.companies.CompanyId;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Loads and stores disclosures. */
interface DisclosureRepository extends Repository<Disclosure, DisclosureId> {
    Disclosure saveAndFlush(Disclosure disclosure);

    @EntityGraph(attributePaths = "relationships")
    Optional<Disclosure> findById(DisclosureId id);

    /** How many people name each company in their current disclosure; companies that nobody names are omitted. */
    @Query("""
            select new org.baselinecme.planning.disclosures.DisclosureRepository$CompanyCount(
              r.company, count(distinct d.person))
            from Disclosure d join d.relationships r
            where not exists (select later from Disclosure later where later.supersedes = d.id)
            group by r.company
            """)
    List<CompanyCount> countPeopleByCompany();

    /** How many relationships with the company the current disclosure of a person contains. */
    @Query("""
            select count(*) from Disclosure d join d.relationships r where d.person = :person and r.company = :company
              and not exists (select later from Disclosure later where later.supersedes = d.id)
            """)
    long countRelationships(PersonId person, CompanyId company);

    /** How many people name a company. */
    record CompanyCount(CompanyId company, long people) {}
}
