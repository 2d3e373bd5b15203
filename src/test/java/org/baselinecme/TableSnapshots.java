package org.baselinecme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stands in every table: how many rows, and which of them was written last. */
final class TableSnapshots {
    /** Written by every request, or by rounds of the product's own, whatever somebody asks for. */
    private static final Set<String> ALWAYS = Set.of(
            "spring_session",
            "spring_session_attributes",
            "web_once",
            "throttle_attempt",
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
            if (!ALWAYS.contains(name))
                parts.add(
                        "select '%1$s' as name, count(*) || ' rows, ' || coalesce(max(xmin::text::bigint), 0) as stand from %1$s"
                                .formatted(name));
        question = String.join(" union all ", parts);
    }

    /** By table. */
    Map<String, String> stand() {
        var found = new TreeMap<String, String>();
        jdbc.sql(question).query(row -> {
            found.put(row.getString("name"), row.getString("stand"));
        });
        return found;
    }

    /** The tables that have not as many rows: to write the same once more is to write nothing. */
    static List<String> grown(Map<String, String> before, Map<String, String> after) {
        return changed(before, after).stream()
                .filter(table -> !rows(after, table).equals(rows(before, table)))
                .toList();
    }

    private static String rows(Map<String, String> stand, String table) {
        return stand.getOrDefault(table, "").replaceFirst(" .*", "");
    }

    /** The tables that differ. */
    static List<String> changed(Map<String, String> before, Map<String, String> after) {
        return after.keySet().stream()
                .filter(table -> !after.get(table).equals(before.get(table)))
                .toList();
    }
}
