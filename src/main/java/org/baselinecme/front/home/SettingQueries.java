package org.baselinecme.front.home;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads how settings stand, and who changed them last. */
@Component
class SettingQueries {
    private static final String CHANGES = """
            select e.kind, e.at, coalesce(p.name, '') as name, e.times from (
              select kind, at, actor, count(*) over (partition by kind)::int as times,
                row_number() over (partition by kind order by seq desc) as turn
              from v_audit_event where kind in (%s)) e
            left join v_person p on p.id = e.actor where e.turn = 1
            """.formatted(Stream.of(SettingEntry.values())
            .flatMap(entry -> entry.events().stream())
            .map("'%s'"::formatted)
            .collect(Collectors.joining(", ")));
    private static final String COUNTS = """
            select (select count(*)::int from v_department) as departments,
              (select count(*)::int from v_credit_system) as systems,
              (select count(*)::int from v_credit_system where verified_on is null or verified_on < :fresh) as stale,
              (select count(distinct code)::int from v_statement_template) as statements,
              (select count(*)::int from v_account) as accounts,
              (select count(distinct person)::int from v_staff where until_at is null) as staff
            """;
    private final JdbcClient jdbc;

    SettingQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest change of each kind. */
    List<Change> changes() {
        return jdbc.sql(CHANGES).query(Rows.of(Change.class)).list();
    }

    /** Numbers of what there is; {@code fresh} is the first day on which a check still counts. */
    Counts counts(LocalDate fresh) {
        return jdbc.sql(COUNTS)
                .param("fresh", fresh)
                .query(Rows.of(Counts.class))
                .single();
    }

    /**
     * The newest audit event of a kind.
     *
     * @param name of who did it; empty for the product
     * @param times how many there are
     */
    record Change(String kind, Instant at, String name, int times) {}

    /** Numbers that say how settings stand. */
    record Counts(int departments, int systems, int stale, int statements, int accounts, int staff) {}
}
