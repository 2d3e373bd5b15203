package org.baselinecme.front.privacy;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baselinecme.office.retention.RetentionKind;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the records of every table that holds personal data, by kind and the year they were made in. */
@Component
class LeftoverCounts {
    /** The first column of a table that is a date or a moment. */
    private static final String DATES = """
            select distinct on (c.relname) c.relname as "table", a.attname as "column"
            from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
              and a.atttypid in ('timestamptz'::regtype, 'date'::regtype) order by c.relname, a.attnum
            """;
    /** The moment from which a period counts where that is not the first one. */
    private static final Map<String, String> STARTS = Map.of("mail_link", "expires_at", "known_device", "last_at");

    private static final String AUDIT = """
            select 'AUDIT' as kind, extract(year from e.at)::int as year, count(*) as records, 0::bigint as past
            from v_audit_event e group by 2
            """;
    private static final Map<String, RetentionKind> TABLES =
            Map.of("mail_link", RetentionKind.LINKS, "known_device", RetentionKind.DEVICES);

    private final JdbcClient jdbc;
    private final HeldTables tables;

    LeftoverCounts(JdbcClient jdbc, HeldTables tables) {
        this.jdbc = jdbc;
        this.tables = tables;
    }

    /** The counts at this moment, by kind and year. */
    List<LeftoverCount> at(Instant now) {
        var dates = jdbc.sql(DATES).query(Rows.of(Dated.class)).list().stream()
                .collect(Collectors.toMap(Dated::table, Dated::column));
        var parts = tables.all().stream().map(table -> counting(table, dates.getOrDefault(table.name(), "")));
        var all = Stream.concat(parts, Stream.of(AUDIT)).collect(Collectors.joining(" union all "));
        return jdbc.sql("select kind, year, sum(records)::bigint as records, sum(past)::bigint as past from (" + all
                        + ") counted group by kind, year order by kind, year")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Rows.of(LeftoverCount.class))
                .list();
    }

    private static String counting(HeldTable table, String date) {
        var kind = kind(table);
        if (date.isEmpty())
            return "select '%s' as kind, 0 as year, count(*) as records, 0::bigint as past from \"%s\""
                    .formatted(kind, table.name());
        return """
                select '%1$s' as kind, coalesce(extract(year from t."%3$s")::int, 0) as year, count(*) as records,
                  count(*) filter (where t."%4$s" < retention_start('%1$s', :now)) as past from "%2$s" t group by 2
                """.formatted(kind, table.name(), date, STARTS.getOrDefault(table.name(), date));
    }

    /** The kind of the schedule that a table belongs to. */
    static RetentionKind kind(HeldTable table) {
        var own = TABLES.get(table.name());
        if (own != null) return own;
        return switch (table.kind()) {
            case PERSON, ENTRIES, OTHER -> RetentionKind.PERSON;
            case ACCOUNT -> RetentionKind.ACCOUNT;
            case MAIL -> RetentionKind.MAIL;
            case DISCLOSURE, PLANNING -> RetentionKind.FILE;
            case PARTICIPATION, ANSWERS, CREDIT -> RetentionKind.CREDIT;
        };
    }

    /** A table with its date. */
    record Dated(String table, String column) {}
}
