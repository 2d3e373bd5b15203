package org.baselinecme.front.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Which tables hold data about a person. It is read from the foreign keys of the schema, so that a table added later is never left
 * out: a row is about somebody if a column that names a person as the subject refers to them, or if it is a part of such a row.
 * Columns that name who did something ({@code by}) make a row the work of that person, which is in the audit record.
 */
@Component
class HeldTables {
    /** Columns that refer to the person whom a row is about. */
    static final Set<String> SUBJECT =
            Set.of("person", "learner", "to_person", "viewer", "from_person", "into_person", "one", "other");

    private static final Pattern SECRET = Pattern.compile(".*(hash|secret|token|ticket|digest).*");

    /** The text of a mail may hold a link that signs its addressee in. */
    private static final Set<String> MAIL = Set.of("text", "html");

    private static final String COLUMNS = """
            select c.relname as "table", array_agg(a.attname::text order by a.attnum)
              filter (where a.atttypid <> 'bytea'::regtype) as columns
            from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace group by c.relname
            """;
    private static final String KEYS = """
            select c.relname as "table", a.attname as "column", o.relname as "of", b.attname as key
            from pg_constraint k
            join pg_class c on c.oid = k.conrelid and c.relnamespace = 'public'::regnamespace
            join pg_class o on o.oid = k.confrelid
            join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
            join pg_attribute b on b.attrelid = k.confrelid and b.attnum = k.confkey[1]
            where k.contype = 'f' and cardinality(k.conkey) = 1 order by c.relname, a.attnum
            """;
    private final JdbcClient jdbc;
    private final Supplier<List<HeldTable>> tables = SingletonSupplier.of(this::read);

    HeldTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every such table, by kind and name. */
    List<HeldTable> all() {
        return tables.get();
    }

    private List<HeldTable> read() {
        var keys = jdbc.sql(KEYS).query(Rows.of(Key.class)).list();
        var columns = jdbc.sql(COLUMNS).query(Rows.of(Columns.class)).list();
        var held = new ArrayList<HeldTable>();
        for (var table : columns) {
            var condition = condition(table.table, keys);
            if (!condition.isEmpty())
                held.add(new HeldTable(table.table, HeldKind.of(table.table), open(table), condition));
        }
        held.sort(Comparator.comparing(HeldTable::kind).thenComparing(HeldTable::name));
        return List.copyOf(held);
    }

    /** Which rows of a table are about the person; empty if none can be. */
    static String condition(String table, List<Key> keys) {
        if (table.equals("person")) return "t.id in (:people)";
        var subjects = subjects(table, keys);
        if (!subjects.isEmpty()) return subjects;
        return keys.stream()
                .filter(key -> key.table.equals(table) && !key.of.equals(table))
                .filter(key -> !subjects(key.of, keys).isEmpty())
                .findFirst()
                .map(key -> "t.\"%s\" in (select t.\"%s\" from \"%s\" t where %s)"
                        .formatted(key.column, key.key, key.of, subjects(key.of, keys)))
                .orElse("");
    }

    private static String subjects(String table, List<Key> keys) {
        return keys.stream()
                .filter(key -> key.table.equals(table) && key.of.equals("person"))
                .filter(key -> isSubject(key))
                .map(key -> "t.\"%s\" in (:people)".formatted(key.column))
                .reduce((one, other) -> one + " or " + other)
                .orElse("");
    }

    /** The owner of an activity is who works on it; the owner of a view of a list saved it for themselves. */
    private static boolean isSubject(Key key) {
        return SUBJECT.contains(key.column) || key.table.equals("saved_view") && key.column.equals("owner");
    }

    private static List<String> open(Columns table) {
        return table.columns.stream()
                .filter(column -> !(table.table.equals("mail_outbox") && MAIL.contains(column)))
                .filter(column -> !SECRET.matcher(column).matches())
                .toList();
    }

    /** A table with its columns, but for the content of files. */
    record Columns(String table, List<String> columns) {}

    /** A foreign key of one column. */
    record Key(String table, String column, String of, String key) {}
}
