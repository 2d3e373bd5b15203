package org.baselinecme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The demo office of an earlier state, as {@code pg_dump} wrote it, under the migrations of today. */
class UpgradeDbTest extends DatabaseTest {
    private static final String DUMP = "upgrade/2026-11-30.sql.gz";

    /** How many rows migrations have changed on purpose since then. Whoever writes a migration that changes rows adds them here. */
    private static final Map<String, Long> CHANGED = Map.of(
            // V202612010104: what somebody answered about bias is no longer in the audit record
            "audit_fact", 49L,
            // V202612010070: a designation of a whole series, where its sessions have their own
            "designation", 5L,
            // V202612010060: formats say how they are completed
            "reference_row", 11L,
            // stored results, computed again when they are asked for
            "learner_notice", 15L);
    /**
     * What depends on the moment: what the catalog finds activities by is renewed a few at a time after the start, and sessions that are over
     * are removed each minute.
     */
    private static final Set<String> RENEWED = Set.of("activity_words", "spring_session", "spring_session_attributes");

    @Test
    void an_earlier_office_is_migrated_without_a_loss_and_starts() throws Exception {
        var database = TestDatabaseServer.empty();
        var connection = new SingleConnectionDataSource(database.url(), TestDatabase.OWNER, database.password(), true);
        try (connection) {
            var jdbc = JdbcClient.create(connection);
            restore(connection);
            var columns = columns(jdbc);
            jdbc.sql("create schema before").update();
            columns.keySet()
                    .forEach(table -> jdbc.sql("create table before." + table + " as table " + table)
                            .update());
            assertThat(columns)
                    .containsKeys("award", "certificate", "audit_fact")
                    .hasSizeGreaterThan(60);
            assertThat(rows(jdbc, "award")).isPositive();
            var serial = jdbc.sql("select min(serial) from certificate where claim not in (select a.claim from award a "
                            + "join award_reversal r on r.award = a.id)")
                    .query(String.class)
                    .single();
            assertThat(pageOf(database, "/verify/" + serial)).contains("Tamarrow Valley Health", "Valid");
            var now = columns(jdbc);
            columns.forEach((table, names) -> names.retainAll(now.getOrDefault(table, List.of())));
            columns.keySet().removeAll(RENEWED);
            assertThat(changed(jdbc, columns))
                    .as("rows that are no longer as they were")
                    .isEqualTo(CHANGED);
        }
    }

    private static void restore(SingleConnectionDataSource database) throws IOException, SQLException {
        try (var dump = new GZIPInputStream(new ClassPathResource(DUMP).getInputStream());
                var statement = database.getConnection().createStatement()) {
            statement.execute(new String(dump.readAllBytes(), StandardCharsets.UTF_8));
            statement.execute("set search_path = public");
        }
    }

    /** The columns of each table that people's work is in, in their order. */
    private static Map<String, List<String>> columns(JdbcClient jdbc) {
        var found = new TreeMap<String, List<String>>();
        jdbc.sql("""
                        select c.table_name, c.column_name from information_schema.columns c
                        join information_schema.tables t using (table_schema, table_name)
                        where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.table_name not like 'flyway%'
                        order by 1, c.ordinal_position
                        """).query(row -> {
            found.computeIfAbsent(row.getString(1), table -> new ArrayList<>()).add(row.getString(2));
        });
        return found;
    }

    /** For each table, how many of its rows are no longer there as they were, in the columns that remain. */
    private static Map<String, Long> changed(JdbcClient jdbc, Map<String, List<String>> columns) {
        var found = new TreeMap<String, Long>();
        columns.forEach((table, names) -> {
            var those = String.join(
                    ", ", names.stream().map(name -> "\"" + name + "\"::text").toList());
            var lost = jdbc.sql("select count(*) from (select " + those + " from before." + table
                            + " except all select " + those + " from public." + table + ") rows")
                    .query(Long.class)
                    .single();
            if (lost > 0) found.put(table, lost);
        });
        return found;
    }

    private static long rows(JdbcClient jdbc, String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    private static String pageOf(TestDatabase database, String path) throws IOException, InterruptedException {
        var settings = Map.of(
                "server.port",
                "0",
                "baseline.demo",
                "false",
                "spring.main.banner-mode",
                "off",
                "spring.datasource.url",
                database.url(),
                "spring.datasource.username",
                TestDatabase.APPLICATION,
                "spring.datasource.password",
                database.password(),
                "spring.flyway.url",
                database.url(),
                "spring.flyway.user",
                TestDatabase.OWNER,
                "spring.flyway.password",
                database.password());
        try (var upgraded = new SpringApplicationBuilder(BaselineApplication.class, TestClock.Settable.class)
                        .run(settings.entrySet().stream()
                                .map(one -> "--" + one.getKey() + "=" + one.getValue())
                                .toArray(String[]::new));
                var client = HttpClient.newHttpClient()) {
            var address = "http://localhost:" + upgraded.getEnvironment().getProperty("local.server.port");
            return client.send(
                            HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofString())
                    .body();
        }
    }
}
