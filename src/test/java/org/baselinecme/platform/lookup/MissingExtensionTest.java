package org.baselinecme.platform.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;

class MissingExtensionTest {
    private final MissingExtension analyzer = new MissingExtension();

    @Test
    void an_owner_who_may_not_create_an_extension_is_told_what_to_do() {
        var denied = new SQLException("ERROR: permission denied to create extension \"unaccent\"", "42501");
        var analysis = analyzer.analyze(new FlywayException("Migration failed", denied));
        assertThat(analysis).isNotNull();
        assertThat(analysis.getDescription()).contains("unaccent and pg_trgm");
        assertThat(analysis.getAction()).contains("create extension unaccent;");
    }

    @Test
    void other_failures_of_migrations_are_left_as_they_are() {
        assertThat(analyzer.analyze(new FlywayException("Migration failed", new SQLException("syntax error", "42601"))))
                .isNull();
        assertThat(analyzer.analyze(new FlywayException("Migration failed", new SQLException("denied", "42501"))))
                .isNull();
    }
}
