package org.baselinecme.office.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads names and merged identities. */
@Component
class PersonQueries {
    private final JdbcClient jdbc;

    PersonQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Names with credentials, by id. */
    Map<PersonId, String> names(Collection<PersonId> ids) {
        var wanted = ids.stream().map(PersonId::value).distinct().toArray(UUID[]::new);
        if (wanted.length == 0) return Map.of();
        return jdbc
                .sql("select id, titled_name from v_person where id = any(?)")
                .param(wanted)
                .query(Rows.of(Named.class))
                .stream()
                .collect(Collectors.toMap(Named::id, Named::titledName));
    }

    /** The id all records of a person are read under. */
    PersonId rootOf(PersonId id) {
        return jdbc.sql("select root from v_person_root where person = ?")
                .param(id.value())
                .query(Rows.of(UUID.class))
                .optional()
                .map(PersonId::new)
                .orElse(id);
    }

    /** The address a person was asked to confirm. */
    Optional<String> pendingAddress(PersonId id) {
        return jdbc.sql("select address from v_address_pending where person = ?")
                .param(id.value())
                .query(Rows.of(String.class))
                .optional();
    }

    /** Every id that was merged into one, the root first; the id itself where it is nobody's. */
    List<PersonId> allOf(PersonId id) {
        var all = jdbc
                .sql("select identity from v_person_identity where person = ? order by depth, identity")
                .param(id.value())
                .query(Rows.of(UUID.class))
                .stream()
                .map(PersonId::new)
                .toList();
        return all.isEmpty() ? List.of(id) : all;
    }

    /** The ids that these entries of one human being have, by code of the list {@code learner_id}. */
    Map<String, String> identifiers(Collection<PersonId> person) {
        return jdbc
                .sql("select kind, value from v_person_identifier where person = any(?) order by kind, value")
                .param(person.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(Rows.of(Identifier.class))
                .stream()
                .collect(Collectors.toMap(Identifier::kind, Identifier::value, (one, other) -> one, TreeMap::new));
    }

    private record Identifier(String kind, String value) {}

    private record Named(PersonId id, String titledName) {}
}
