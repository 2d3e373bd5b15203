package org.baselinecme.office.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.baselinecme.platform.kernel.SecretFiles;
import org.springframework.core.env.ConfigurableEnvironment;

/** Checks the settings against what they name: one finding for each. */
class ConfigurationCheck {
    private static final int OLDEST = 150_000;
    private static final Duration TOLERATED = Duration.ofSeconds(5);
    private static final String SECONDS = "5";
    private final ConfigurableEnvironment settings;
    private final List<Finding> found = new ArrayList<>();

    ConfigurationCheck(ConfigurableEnvironment settings) {
        this.settings = settings;
    }

    List<Finding> findings() {
        found.clear();
        secrets();
        application();
        owner();
        found.add(new MailServerCheck(settings).finding());
        address();
        folder();
        return List.copyOf(found);
    }

    private String setting(String name) {
        return settings.getProperty(name, "");
    }

    /** Reaching this line they could all be read: an unreadable one is a refusal. */
    private void secrets() {
        SecretFiles.named(settings)
                .forEach((setting, file) -> found.add(Finding.fine("secret from a file", setting + " is " + file)));
    }

    private void application() {
        try (var database = database("spring.datasource", "username")) {
            var version = database.number("select current_setting('server_version_num')::int");
            add("database", version >= OLDEST, "PostgreSQL " + version / 10_000, "15 or newer is required");
            clock(database);
            extension(database, "unaccent");
            extension(database, "pg_trgm");
            if (database.number("select count(*) from pg_class where oid = to_regclass('audit_fact')") == 0)
                found.add(Finding.note("tables", "none yet; the first start creates them"));
            else rights(database);
        } catch (SQLException failed) {
            found.add(Finding.wrong("database", "not reached as application role: " + reason(failed)));
        }
    }

    private void rights(Database database) throws SQLException {
        var powerful = database.is("""
                select r.rolsuper or pg_has_role(current_user, c.relowner, 'member')
                from pg_roles r, pg_class c where r.rolname = current_user and c.oid = 'audit_fact'::regclass""");
        add("application role", !powerful, "plain", "owns the tables or is a superuser; use baseline_app");
        var guarded = database.is("""
                select has_table_privilege('audit_fact', 'insert') and not has_table_privilege('audit_fact', 'update')
                  and not has_table_privilege('audit_fact', 'delete')""");
        add(
                "audit log",
                guarded,
                "can be added to, not changed",
                "the application role may change it, or not add to it");
    }

    private void clock(Database database) throws SQLException {
        var apart = Duration.between(database.now(), Instant.now()).abs();
        add(
                "clock",
                apart.compareTo(TOLERATED) <= 0,
                "agrees with the database; zone of the server " + ZoneId.systemDefault(),
                apart.toSeconds() + " seconds apart from the database");
    }

    private void extension(Database database, String name) throws SQLException {
        var there = database.is("select exists (select from pg_available_extensions where name = '" + name + "')");
        add("extension " + name, there, "available", "not available; install postgresql-contrib");
    }

    private void owner() {
        try (var database = database("spring.flyway", "user")) {
            var creates = database.is(
                    "select has_schema_privilege('public', 'create') and has_database_privilege(current_database(), 'create')");
            add("owner role", creates, "may migrate", "may not create tables and extensions in this database");
        } catch (SQLException failed) {
            found.add(Finding.wrong("owner role", "not reached: " + reason(failed)));
        }
    }

    private void address() {
        var base = setting("baseline.base-url");
        add(
                "public address",
                base.startsWith("https://"),
                base,
                "BASELINE_BASE_URL should begin with https://, it is: " + base);
    }

    /** Files are in the database; uploads pass through a folder. */
    private void folder() {
        var folder = settings.getProperty("spring.servlet.multipart.location", System.getProperty("java.io.tmpdir"));
        try {
            var probe = Files.createTempFile(Path.of(folder), "baseline", ".probe");
            Files.delete(probe);
            found.add(Finding.fine("folder for uploads", folder + " is writable"));
        } catch (IOException failed) {
            found.add(Finding.wrong("folder for uploads", folder + " is not writable"));
        }
    }

    private void add(String what, boolean isFine, String fine, String wrong) {
        found.add(isFine ? Finding.fine(what, fine) : Finding.wrong(what, wrong));
    }

    private Database database(String prefix, String user) throws SQLException {
        var url = settings.getProperty(prefix + ".url", setting("spring.datasource.url"));
        var with = new Properties();
        with.setProperty("user", setting(prefix + "." + user));
        with.setProperty("password", setting(prefix + ".password"));
        with.setProperty("connectTimeout", SECONDS);
        with.setProperty("socketTimeout", SECONDS);
        return new Database(DriverManager.getConnection(url, with));
    }

    static String reason(Exception failed) {
        return String.valueOf(failed.getMessage()).lines().findFirst().orElse("");
    }

    /** A connection for single answers. */
    private record Database(java.sql.Connection connection) implements AutoCloseable {
        int number(String sql) throws SQLException {
            try (var statement = connection.createStatement();
                    var row = statement.executeQuery(sql)) {
                row.next();
                return row.getInt(1);
            }
        }

        boolean is(String sql) throws SQLException {
            try (var statement = connection.createStatement();
                    var row = statement.executeQuery(sql)) {
                return row.next() && row.getBoolean(1);
            }
        }

        Instant now() throws SQLException {
            try (var statement = connection.createStatement();
                    var row = statement.executeQuery("select clock_timestamp()")) {
                row.next();
                return row.getObject(1, OffsetDateTime.class).toInstant();
            }
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }

    /** What was found about one thing. */
    record Finding(State state, String what, String text) {
        static Finding fine(String what, String text) {
            return new Finding(State.OK, what, text);
        }

        static Finding note(String what, String text) {
            return new Finding(State.NOTE, what, text);
        }

        static Finding wrong(String what, String text) {
            return new Finding(State.WRONG, what, text);
        }

        boolean isWrong() {
            return state == State.WRONG;
        }

        String line() {
            return "%-5s  %s: %s".formatted(state, what, text);
        }
    }

    /** How it stands. */
    enum State {
        OK,
        NOTE,
        WRONG
    }
}
