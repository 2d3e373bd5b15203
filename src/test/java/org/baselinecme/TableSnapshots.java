package org.baselinecme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Row count and newest transaction of every table, to find the tables a request changed. */
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

    private final JdbcClient jdbc;
    private final String question;

    TableSnapshots(JdbcClient jdbc) {
        this.jdbc = jdbc;
        var names = jdbc.sql("select tablename from pg_tables where schemaname = 'public' order by tablename")
                .query(String.class)
                .list();
        var parts = new ArrayList<String>();
        for (var name : names)
            if (!IGNORED.contains(name))
                parts.add(
                        "select '%1$s' as name, count(*) || ' rows, ' || coalesce(max(xmin::text::bigint), 0) as state from %1$s"
                                .formatted(name));
        question = String.join(" union all ", parts);
    }

    /** The state of each table by name. */
    Map<String, String> take() {
        var found = new TreeMap<String, String>();
        jdbc.sql(question).query(row -> {
            found.put(row.getString("name"), row.getString("state"));
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
