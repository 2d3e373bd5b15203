package org.baselinecme.planning.disclosures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.baselinecme.office.companies.CompanyId;
import org.baselinecme.office.companies.CompanyKind;
import org.baselinecme.office.companies.Ownership;
import org.baselinecme.office.people.PersonReach;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads current disclosures. */
@Component
class DisclosureQueries {
    private final JdbcClient jdbc;
    private final PersonReach reach;

    DisclosureQueries(JdbcClient jdbc, PersonReach reach) {
        this.jdbc = jdbc;
        this.reach = reach;
    }

    /** {@link org.baselinecme.platform.kernel.NotFound} for a person whom I do not reach to collect disclosures. */
    void requireReach(Me me, PersonId person) {
        reach.demand(me, Duty.COLLECT_DISCLOSURES, person);
    }

    /** The current disclosure of a person; empty where there is none. */
    Optional<CurrentDisclosure> current(PersonId person) {
        return Optional.ofNullable(current(List.of(person)).get(person));
    }

    /** The current disclosure of each person; people without one are omitted. */
    Map<PersonId, CurrentDisclosure> current(Collection<PersonId> people) {
        var ids = people.stream().map(PersonId::value).distinct().toArray(UUID[]::new);
        if (ids.length == 0) return Map.of();
        var disclosures = disclosures(ids);
        var relationships = relationships(disclosures);
        return disclosures.stream().collect(Collectors.groupingBy(DisclosureRow::person)).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> current(one.getValue(), relationships)));
    }

    private static CurrentDisclosure current(
            List<DisclosureRow> history, Map<DisclosureId, List<RelationshipDetails>> relationships) {
        var current =
                history.stream().filter(DisclosureRow::isCurrent).findFirst().orElseThrow();
        return new CurrentDisclosure(
                current.id(),
                current.submittedAt(),
                history.stream().map(DisclosureRow::submittedAt).toList(),
                current.changedAt(),
                relationships.getOrDefault(current.id(), List.of()));
    }

    private List<DisclosureRow> disclosures(UUID[] people) {
        return jdbc.sql("""
                        select d.id, d.person, d.submitted_at,
                          (select max(at) from disclosure_change_reported c
                             where c.person = d.person and c.at > d.submitted_at) as changed_at,
                          not exists (select from disclosure later where later.supersedes = d.id) as is_current, d.nothing
                        from disclosure d where d.person = any(?) order by d.submitted_at, d.id
                        """).param(people).query(Rows.of(DisclosureRow.class)).list();
    }

    /** Asked only for people whose current disclosure names a relationship; most have none. */
    private Map<DisclosureId, List<RelationshipDetails>> relationships(List<DisclosureRow> disclosures) {
        var people = disclosures.stream()
                .filter(row -> row.isCurrent() && !row.nothing())
                .map(row -> row.person().value())
                .toArray(UUID[]::new);
        if (people.length == 0) return Map.of();
        return jdbc.sql("""
                        select r.disclosure, c.id as company, c.name, c.kind, c.ownership, r.nature, r.ended_on,
                          min(d.submitted_at) over (partition by d.person, r.company, r.nature) as first_disclosed_at
                        from disclosure d join disclosed_relationship r on r.disclosure = d.id
                          join v_company c on c.id = r.company
                        where d.person = any(?) order by r.disclosure, r.position
                        """).param(people).query(Rows.of(RelationshipRow.class)).list().stream()
                .collect(Collectors.groupingBy(
                        RelationshipRow::disclosure,
                        Collectors.mapping(RelationshipRow::details, Collectors.toList())));
    }

    record DisclosureRow(
            DisclosureId id,
            PersonId person,
            Instant submittedAt,
            @Nullable Instant changedAt,
            boolean isCurrent,
            boolean nothing) {}

    record RelationshipRow(
            DisclosureId disclosure,
            CompanyId company,
            String name,
            CompanyKind kind,
            Ownership ownership,
            RelationshipType nature,
            @Nullable LocalDate endedOn,
            Instant firstDisclosedAt) {
        RelationshipDetails details() {
            return new RelationshipDetails(company, name, kind, ownership, nature, endedOn, firstDisclosedAt);
        }
    }
}
