package org.baselinecme.platform.lookup;

import java.sql.SQLException;
import java.util.Set;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at start-up which extensions of PostgreSQL are missing, where the owner of the database may not create them. */
class MissingExtension extends AbstractFailureAnalyzer<FlywayException> {
    /** Insufficient privilege, undefined file and feature not supported. */
    private static final Set<String> STATES = Set.of("42501", "58P01", "0A000");

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable root, FlywayException cause) {
        var failed = findCause(cause, SQLException.class);
        if (failed == null
                || !STATES.contains(String.valueOf(failed.getSQLState()))
                || !String.valueOf(failed.getMessage()).contains("extension")) return null;
        return new FailureAnalysis(
                "Search needs the PostgreSQL extensions unaccent and pg_trgm, and the owner of the database can't create them.",
                "Install PostgreSQL's contrib package, connect to the database as a superuser, and run: create extension unaccent;"
                        + " create extension pg_trgm; Then start Baseline again.",
                cause);
    }
}
