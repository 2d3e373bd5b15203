package org.baselinecme;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * One real PostgreSQL per JVM: the one named in {@code BASELINE_TEST_DATABASE} (a superuser's JDBC address), else a
 * container where Docker answers, else an embedded server. A fresh database is a copy of a migrated template.
 */
public final class TestDatabaseServer {
    private static final String PASSWORD = "baseline";
    private static final String PREFIX =
            "baseline_test_" + ProcessHandle.current().pid() + "_";
    private static TestDatabaseServer running;

    private final String admin;
    private final String password;
    private final Deque<String> made = new ArrayDeque<>();

    private TestDatabaseServer(String admin, String password) {
        this.admin = admin;
        this.password = password;
        makeRole(TestDatabase.OWNER);
        makeRole(TestDatabase.APPLICATION);
        migrate(make("template1"));
        Runtime.getRuntime().addShutdownHook(new Thread(this::dropAll));
    }

    /** A new database, migrated and empty but for the reference lists. */
    public static synchronized TestDatabase fresh() {
        if (running == null) running = start();
        return running.make(running.made.getLast());
    }

    /** A new database with nothing in it. */
    public static synchronized TestDatabase empty() {
        fresh();
        return running.make("template0");
    }

    private static TestDatabaseServer start() {
        var named = System.getenv("BASELINE_TEST_DATABASE");
        if (named != null && !named.isBlank()) return new TestDatabaseServer(named, PASSWORD);
        if (DockerClientFactory.instance().isDockerAvailable()) return container();
        return embedded();
    }

    @SuppressWarnings("resource") // stopped with the JVM
    private static TestDatabaseServer container() {
        var container = new PostgreSQLContainer("postgres:18-alpine");
        container.start();
        var credentials = "user=" + container.getUsername() + "&password=" + container.getPassword();
        var url = container.getJdbcUrl();
        return new TestDatabaseServer(url + (url.contains("?") ? "&" : "?") + credentials, PASSWORD);
    }

    @SuppressWarnings("resource") // stopped with the JVM
    private static TestDatabaseServer embedded() {
        try {
            var server = EmbeddedPostgres.builder()
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setServerConfig("max_connections", "100")
                    .setServerConfig("full_page_writes", "off")
                    .start();
            return new TestDatabaseServer(server.getJdbcUrl("postgres", "postgres"), "");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The first database made is the template of all others. */
    private TestDatabase make(String template) {
        var name = PREFIX + made.size();
        execute("create database %s owner %s template %s".formatted(name, TestDatabase.OWNER, template));
        execute("revoke all on database " + name + " from public");
        execute("grant connect on database " + name + " to " + TestDatabase.APPLICATION);
        made.addFirst(name);
        return new TestDatabase(admin.replaceFirst("(jdbc:postgresql://[^/]+/)[^?]*(\\?.*)?", "$1" + name), password);
    }

    private static void migrate(TestDatabase template) {
        Flyway.configure()
                .dataSource(template.url(), TestDatabase.OWNER, template.password())
                .placeholders(Map.of("app-role", TestDatabase.APPLICATION))
                .locations("classpath:db/migration", "classpath:db/demo")
                .load()
                .migrate();
    }

    /** Several test processes may share a server: one after the other makes a role. */
    private void makeRole(String role) {
        var secret = password.isEmpty() ? "" : "alter role " + role + " password '" + password + "';";
        execute("""
                do $$ begin
                  perform pg_advisory_xact_lock(54315);
                  if not exists (select from pg_roles where rolname = '%1$s') then
                    create role %1$s login nosuperuser nocreatedb nocreaterole;
                  end if;
                  %2$s
                end $$
                """.formatted(role, secret));
    }

    private void dropAll() {
        if (password.isEmpty()) return; // the embedded server goes with its databases
        made.forEach(name -> execute("drop database if exists " + name + " with (force)"));
    }

    private void execute(String sql) {
        try (var connection = DriverManager.getConnection(admin);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }
}
