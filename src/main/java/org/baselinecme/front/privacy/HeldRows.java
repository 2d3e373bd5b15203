package org.baselinecme.front.privacy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the rows about a person, under all ids they were entered with. */
@Component
class HeldRows {
    /** The audit record of a person: what was recorded about them, and what they did, without what it says of others. */
    private static final String RECORD = """
            select json_build_object('at', at, 'kind', kind, 'about', about_kind, 'why', case when mine then why end,
              'content', case when mine then payload end)::text
            from (select e.*, e.about_kind = 'person' and e.about_id in (:people) as mine from v_audit_event e
              where e.actor in (:people) or e.about_kind = 'person' and e.about_id in (:people)) e order by seq
            """;

    private final JdbcClient jdbc;
    private final HeldTables tables;

    HeldRows(JdbcClient jdbc, HeldTables tables) {
        this.jdbc = jdbc;
        this.tables = tables;
    }

    /** How many records of each kind there are. */
    Map<HeldKind, Integer> counts(Collection<PersonId> people) {
        var sql = tables.all().stream().map(HeldTable::counting).collect(Collectors.joining(" union all "));
        var counts = new EnumMap<HeldKind, Integer>(HeldKind.class);
        jdbc.sql(sql)
                .param("people", ids(people))
                .query(Rows.of(Count.class))
                .list()
                .forEach(count -> counts.merge(count.kind, count.rows, Integer::sum));
        return counts;
    }

    /** The rows of every table that has some about the person, in a fixed order. */
    List<HeldPart> parts(Collection<PersonId> people) {
        var parts = new ArrayList<HeldPart>();
        for (var table : tables.all()) {
            var objects = texts(table.objects(), people);
            if (objects.isEmpty()) continue;
            var cells = jdbc.sql(table.texts())
                    .param("people", ids(people))
                    .query(Rows.of(Cells.class))
                    .list();
            parts.add(new HeldPart(
                    table.name(),
                    table.kind(),
                    objects,
                    table.columns(),
                    cells.stream().map(Cells::cells).toList()));
        }
        return List.copyOf(parts);
    }

    /** What the audit record says about the person, oldest first, as JSON objects. */
    List<String> record(Collection<PersonId> people) {
        return texts(RECORD, people);
    }

    /** The serials of their certificates, oldest first. */
    List<String> certificates(Collection<PersonId> people) {
        return texts("select serial from v_certificate where learner in (:people) order by issued_at, serial", people);
    }

    private List<String> texts(String sql, Collection<PersonId> people) {
        return jdbc.sql(sql)
                .param("people", ids(people))
                .query(Rows.of(String.class))
                .list();
    }

    private static List<UUID> ids(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).toList();
    }

    /** A number of rows of one table. */
    record Count(HeldKind kind, int rows) {}

    /** A row as texts. */
    record Cells(List<String> cells) {}
}
