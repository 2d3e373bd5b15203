package org.baselinecme.office.credentials;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.baselinecme.office.people.LearnerIds;
import org.baselinecme.office.people.People;
import org.baselinecme.platform.kernel.Pasted;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds people by NPI, license number and board ID. */
@Component
class CredentialQueries implements People.NumberSearch, LearnerIds.GivenIds {
    private final JdbcClient jdbc;

    CredentialQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets decisions about the same number be made one after the other, until the transaction ends. */
    void lock(String npi) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('npi ' || ?, 0))")
                .param(npi)
                .query()
                .singleRow();
    }

    /** Another human being with this NPI; the one whose entry has it without dispute first. */
    Optional<CredentialsPage.Holder> holder(String npi, Collection<PersonId> but) {
        return jdbc.sql("""
                        select p.id, p.titled_name as name from person_npi n join v_person_root r on r.person = n.person
                          join v_person p on p.id = r.root
                        where n.npi = :npi and r.root not in (select o.root from v_person_root o where o.person in (:but))
                        order by n.contested, p.sort_name, p.id limit 1
                        """)
                .param("npi", npi)
                .param("but", but.stream().map(PersonId::value).toList())
                .query(Rows.of(CredentialsPage.Holder.class))
                .optional();
    }

    @Override
    public Set<PersonId> holders(String typed) {
        var number = Pasted.number(typed);
        return jdbc.sql("""
                        select r.root as value from v_person_root r where r.person in (
                          select person from person_npi where npi = :number
                          union all select person from license where upper(number) = :number and removed_at is null
                          union all select person from board_certification where upper(number) = :number)
                        limit 100
                        """).param("number", number).query(Rows.of(UUID.class)).stream()
                .map(PersonId::new)
                .collect(Collectors.toSet());
    }

    /** The license of a learner that was not expired yesterday, which a credit system may ask for. */
    @Override
    public Map<String, String> of(Collection<PersonId> learner) {
        return jdbc.sql("""
                        select number from license where person in (:people) and removed_at is null
                          and (expires_on is null or expires_on >= current_date - 1) order by expires_on desc nulls last, id limit 1
                        """)
                .param("people", learner.stream().map(PersonId::value).toList())
                .query(String.class)
                .optional()
                .map(number -> Map.of("LICENSE", number))
                .orElse(Map.of());
    }

    /** The main specialty of a human being, in words; empty where none is on record. */
    String specialty(Collection<PersonId> entries) {
        return jdbc.sql("select label from v_specialty where person in (:entries) order by person limit 1")
                .param("entries", entries.stream().map(PersonId::value).toList())
                .query(String.class)
                .optional()
                .orElse("");
    }
}
