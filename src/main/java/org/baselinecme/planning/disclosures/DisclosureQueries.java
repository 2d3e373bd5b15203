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
import org.baselinecme.planning.terms.DisclosureValidity;
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

    /** The current disclosure of each person, under any of their entries. What both disclosed before a merge counts until the next one. */
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
        var counting = history.stream()
                .filter(DisclosureRow::counts)
                .flatMap(row -> relationships.getOrDefault(row.id(), List.of()).stream());
        return new CurrentDisclosure(
                current.id(),
                current.validity(),
                history.stream().map(DisclosureRow::validity).toList(),
                current.changedAt(),
                counting.distinct().toList());
    }

    private List<DisclosureRow> disclosures(UUID[] people) {
        return jdbc.sql("""
                        select d.*, d.place = 1 as is_current, d.place = 1 or d.stands and d.newest <= d.merged as counts from (
                          select d.id, i.person, d.submitted_at, d.valid_months, (select max(c.at) from v_person_identity o join disclosure_change_reported c
                              on c.person = o.identity where o.person = i.person and c.at > d.submitted_at) as changed_at, d.nothing, n.stands,
                            row_number() over (partition by i.person order by n.stands desc, d.submitted_at desc, d.id desc) as place,
                            max(d.submitted_at) over (partition by i.person) as newest, (select max(m.at) from v_person_identity o
                              join v_person_merge m on m.from_person = o.identity where o.person = i.person) as merged
                          from v_person_identity i join disclosure d on d.person = i.identity cross join lateral (select not exists (
                            select from disclosure later where later.supersedes = d.id) as stands) n where i.person = any(?)) d order by d.submitted_at, d.id
                        """).param(people).query(Rows.of(DisclosureRow.class)).list();
    }

    /** Asked only for people whose current disclosure names a relationship; most have none. */
    private Map<DisclosureId, List<RelationshipDetails>> relationships(List<DisclosureRow> disclosures) {
        var people = disclosures.stream()
                .filter(row -> row.counts() && !row.nothing())
                .map(row -> row.person().value())
                .toArray(UUID[]::new);
        if (people.length == 0) return Map.of();
        return jdbc.sql("""
                        select r.disclosure, c.id as company, c.name, c.kind, c.ownership, r.nature, r.ended_on,
                          min(d.submitted_at) over (partition by i.person, r.company, r.nature) as first_disclosed_at
                        from v_person_identity i join disclosure d on d.person = i.identity join disclosed_relationship r on r.disclosure = d.id
                          join v_company c on c.id = r.company where i.person = any(?) order by r.disclosure, r.position
                        """).param(people).query(Rows.of(RelationshipRow.class)).list().stream()
                .collect(Collectors.groupingBy(
                        RelationshipRow::disclosure,
                        Collectors.mapping(RelationshipRow::details, Collectors.toList())));
    }

    record DisclosureRow(
            DisclosureId id,
            PersonId person,
            Instant submittedAt,
            int validMonths,
            @Nullable Instant changedAt,
            boolean isCurrent,
            boolean counts,
            boolean nothing) {
        DisclosureValidity validity() {
            return new DisclosureValidity(submittedAt, validMonths);
        }
    }

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
