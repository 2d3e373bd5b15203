package org.baselinecme.planning.disclosures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.baselinecme.office.companies.CompanyId;
import org.baselinecme.office.companies.CompanyKind;
import org.baselinecme.office.companies.Ownership;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where disclosures are kept: every one that was made, the newest of a person on top. */
@Component
class DisclosureRepository {
    private final JdbcClient jdbc;
    private final Definition definition;

    DisclosureRepository(JdbcClient jdbc, Definition definition) {
        this.jdbc = jdbc;
        this.definition = definition;
    }

    /** {@link NotFound} where nobody has this id. */
    void mustKnow(PersonId person) {
        if (!jdbc.sql("select exists (select 1 from person where id = ?)")
                .param(person.value())
                .query(Boolean.class)
                .single()) throw new NotFound();
    }

    /** What stands of one person. */
    Optional<Disclosure> standing(PersonId person) {
        return Optional.ofNullable(standing(List.of(person)).get(person));
    }

    /** What stands, by person; who has not disclosed is left out. */
    Map<PersonId, Disclosure> standing(Collection<PersonId> people) {
        var wanted = people.stream().map(PersonId::value).distinct().toArray(UUID[]::new);
        var relationships = relationships(wanted);
        var found = new HashMap<PersonId, Disclosure>();
        jdbc.sql("""
                        select d.*, (select array_agg(h.submitted_at order by h.submitted_at) from disclosure h
                                     where h.person = d.person) as history,
                          (select max(at) from disclosure_change_reported c
                                     where c.person = d.person and c.at > d.submitted_at) as changed_at
                        from disclosure d where d.person = any(?)
                          and not exists (select 1 from disclosure later where later.supersedes = d.id)
                        """).param(wanted).query(row -> {
            var read = read(row, relationships);
            found.put(read.person(), read);
        });
        return found;
    }

    private static Disclosure read(ResultSet row, Map<UUID, List<Relationship>> relationships) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var changed = row.getTimestamp("changed_at");
        return new Disclosure(
                id,
                new PersonId(row.getObject("person", UUID.class)),
                row.getTimestamp("submitted_at").toInstant(),
                Arrays.stream((Timestamp[]) row.getArray("history").getArray())
                        .map(Timestamp::toInstant)
                        .toList(),
                Disclosure.Method.valueOf(row.getString("method")),
                new PersonId(row.getObject("recorded_by", UUID.class)),
                changed == null ? null : changed.toInstant(),
                relationships.getOrDefault(id, List.of()));
    }

    private Map<UUID, List<Relationship>> relationships(UUID[] people) {
        return jdbc
                .sql("""
                        select r.disclosure, r.nature, r.ended_on, c.id, c.name, c.kind, c.ownership,
                          min(d.submitted_at) over (partition by d.person, r.company, r.nature) as said_at
                        from disclosure d join disclosed_relationship r on r.disclosure = d.id
                        join company c on c.id = r.company
                        where d.person = any(?) order by r.disclosure, r.position
                        """)
                .param(people)
                .query((row, i) -> Map.entry(row.getObject("disclosure", UUID.class), relationship(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Relationship relationship(ResultSet row) throws SQLException {
        return new Relationship(
                new CompanyId(row.getObject("id", UUID.class)),
                row.getString("name"),
                CompanyKind.valueOf(row.getString("kind")),
                Ownership.valueOf(row.getString("ownership")),
                RelationshipType.valueOf(row.getString("nature")),
                row.getObject("ended_on", LocalDate.class),
                row.getTimestamp("said_at").toInstant());
    }

    /** Lays a disclosure on top; a duplicate key where another was laid on the same one. */
    void lay(Entry entry) {
        jdbc.sql("""
                        insert into disclosure
                          (id, person, submitted_at, method, recorded_by, definition, nothing, supersedes)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(Arrays.asList(
                        entry.id(),
                        entry.person().value(),
                        entry.at().atOffset(ZoneOffset.UTC),
                        entry.method().name(),
                        entry.by().value(),
                        definition.shown(),
                        entry.lines().isEmpty(),
                        entry.supersedes()))
                .update();
        for (int i = 0; i < entry.lines().size(); i++) {
            var line = entry.lines().get(i);
            jdbc.sql("insert into disclosed_relationship (disclosure, position, company, nature, ended_on)"
                            + " values (?, ?, ?, ?, ?) on conflict do nothing")
                    .params(Arrays.asList(
                            entry.id(),
                            i + 1,
                            line.company().value(),
                            line.nature().name(),
                            line.endedOn()))
                    .update();
        }
    }

    void reportChange(UUID id, DisclosureChangeReported report) {
        jdbc.sql("insert into disclosure_change_reported (id, person, by, at, why) values (?, ?, ?, ?, ?)")
                .params(
                        id,
                        report.person().value(),
                        report.by().value(),
                        report.at().atOffset(ZoneOffset.UTC),
                        report.why())
                .update();
    }

    /** A disclosure to be laid on the shelf. */
    record Entry(
            UUID id,
            PersonId person,
            Instant at,
            Disclosure.Method method,
            PersonId by,
            @Nullable UUID supersedes,
            List<Line> lines) {}

    /** One relationship of it. */
    record Line(
            CompanyId company,
            RelationshipType nature,
            @Nullable LocalDate endedOn) {
        boolean isAbout(Relationship relationship) {
            return company.equals(relationship.company()) && nature == relationship.nature();
        }
    }
}
