package org.baselinecme.office.companies;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Loads and stores the companies of the register. */
interface CompanyRepository extends Repository<Company, CompanyId> {
    Company saveAndFlush(Company company);

    @EntityGraph(attributePaths = "aliases")
    Optional<Company> findById(CompanyId id);

    @Query("select c.name from Company c order by lower(c.name)")
    List<String> findNames();

    /** The company with this name, else the one with this alias; upper and lower case are the same. */
    @Query("""
            select c from Company c where lower(c.name) = lower(:name)
              or exists (select 1 from Company other join other.aliases alias
                         where other = c and lower(alias) = lower(:name))
            order by case when lower(c.name) = lower(:name) then 0 else 1 end
            limit 1
            """)
    Optional<Company> findByNameOrAlias(String name);

    /** Makes other transactions that add the same name wait until this one ends. */
    @Query(
            value = "select 1 from pg_advisory_xact_lock(hashtextextended('company ' || lower(:name), 0))",
            nativeQuery = true)
    int lockName(String name);
}
