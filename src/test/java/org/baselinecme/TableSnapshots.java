package org.baselinecme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Row count and newest transaction of every table, to find the tables a request changed. Transactions are compared by their age, which
 * is a subtraction; as text and number they took most of the time of the attacks.
 */
final class TableSnapshots {
    /** Written by every request or by background jobs. */
    private static final Set<String> IGNORED = Set.of(
            "spring_session",
            "spring_session_attributes",
            "web_once",
            "throttle_attempt",
            "known_device",
            "flyway_schema_history",
            "mail_outbox");

    /** The age that PostgreSQL gives rows older than all transactions. */
    private static final int FROZEN = Integer.MAX_VALUE;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final String question;

    TableSnapshots(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        var names = jdbc.sql("select tablename from pg_tables where schemaname = 'public' order by tablename")
                .query(String.class)
                .list();
        var parts = new ArrayList<String>();
        for (var name : names)
            if (!IGNORED.contains(name))
                parts.add("select '%1$s' as name, count(*) as held, coalesce(min(age(xmin)), %2$d) as age from %1$s"
                        .formatted(name, FROZEN));
        question = String.join(" union all ", parts);
    }

    /** The state of each table by name. */
    Map<String, String> take() {
        return Objects.requireNonNull(transaction.execute(status -> taken()));
    }

    /** An age counts back from the transaction that asks once that has a number of its own. */
    private Map<String, String> taken() {
        var own = jdbc.sql("select pg_current_xact_id()::text::bigint")
                .query(Long.class)
                .single();
        var found = new TreeMap<String, String>();
        jdbc.sql(question).query(row -> {
            var age = row.getLong("age");
            found.put(row.getString("name"), row.getLong("held") + " rows, " + (age == FROZEN ? 0 : own - age));
        });
        return found;
    }

    /** The tables whose number of rows changed. */
    static List<String> grown(Map<String, String> before, Map<String, String> after) {
        return changed(before, after).stream()
                .filter(table -> !rows(after, table).equals(rows(before, table)))
                .toList();
    }

    private static String rows(Map<String, String> states, String table) {
        return states.getOrDefault(table, "").replaceFirst(" .*", "");
    }

    /** The tables that differ. */
    static List<String> changed(Map<String, String> before, Map<String, String> after) {
        return after.keySet().stream()
                .filter(table -> !after.get(table).equals(before.get(table)))
                .toList();
    }
}
