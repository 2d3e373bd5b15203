package org.baselinecme.demo;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.baselinecme.platform.kernel.StartRefused;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Starts a real PostgreSQL where no database is named, with the same two roles as in production. */
@Configuration(proxyBeanMethods = false)
@Conditional(NoDatabaseNamed.class)
class EmbeddedDatabase {
    private static final String OWNER = "baseline_owner";
    private static final String APPLICATION = "baseline_app";
    private static final String DATABASE = "baseline";

    @Bean(destroyMethod = "close")
    DataFolder dataFolder(@Value("${baseline.data:.data}") Path folder) {
        return DataFolder.claim(folder);
    }

    @Bean(destroyMethod = "close")
    EmbeddedPostgres embeddedPostgres(DataFolder folder) {
        try {
            Files.createDirectories(folder.path());
            var server = EmbeddedPostgres.builder()
                    .setDataDirectory(folder.path().resolve("postgres"))
                    .setCleanDataDirectory(false)
                    .setOverrideWorkingDirectory(
                            folder.path().resolve("postgres-bin").toFile())
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    // zonky starts PostgreSQL with fsync off, which suits tests, not data that is kept
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("max_connections", "50")
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .start();
            makeRoles(server);
            return server;
        } catch (IOException | SQLException | RuntimeException | LinkageError failed) {
            throw new StartRefused(EmbeddedStartFailure.explain(failed), failed);
        }
    }

    private static void makeRoles(EmbeddedPostgres server) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            try (var found = statement.executeQuery("select 1 from pg_database where datname = '" + DATABASE + "'")) {
                if (found.next()) return;
            }
            statement.execute("create role " + OWNER + " login nosuperuser nocreatedb nocreaterole");
            statement.execute("create role " + APPLICATION + " login nosuperuser nocreatedb nocreaterole");
            statement.execute("create database " + DATABASE + " owner " + OWNER);
            statement.execute("revoke all on database " + DATABASE + " from public");
            statement.execute("grant connect on database " + DATABASE + " to " + APPLICATION);
        }
    }

    @Bean
    JdbcConnectionDetails applicationConnection(EmbeddedPostgres server) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return APPLICATION;
            }

            @Override
            public String getPassword() {
                return "";
            }

            @Override
            public String getJdbcUrl() {
                return server.getJdbcUrl(APPLICATION, DATABASE);
            }
        };
    }

    @Bean
    FlywayConnectionDetails ownerConnection(EmbeddedPostgres server) {
        return new FlywayConnectionDetails() {
            @Override
            public String getUsername() {
                return OWNER;
            }

            @Override
            public String getPassword() {
                return "";
            }

            @Override
            public String getJdbcUrl() {
                return server.getJdbcUrl(OWNER, DATABASE);
            }
        };
    }
}
