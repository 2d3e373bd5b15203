package org.baselinecme.office.security;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The application works as a plain database role: an owner or superuser could rewrite the record. It refuses to start as
 * one.
 */
@Component
class ApplicationRole implements SmartInitializingSingleton {
    private final JdbcClient jdbc;

    ApplicationRole(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (isTooPowerful()) throw new TooPowerful();
    }

    private boolean isTooPowerful() {
        return jdbc.sql("""
                        select r.rolsuper or pg_has_role(current_user, c.relowner, 'member')
                        from pg_roles r, pg_class c
                        where r.rolname = current_user and c.oid = 'audit_fact'::regclass
                        """).query(Boolean.class).single();
    }

    /** Says what is wrong and what to do. */
    static final class TooPowerful extends IllegalStateException {
        TooPowerful() {
            super(
                    "Baseline doesn't run as the owner of its tables or as a superuser, because the audit log could then be"
                            + " rewritten. Use a plain role: set SPRING_DATASOURCE_USERNAME to baseline_app, and"
                            + " SPRING_FLYWAY_USER to the owner. See docs/self-hosting.md.");
        }
    }

    /** Prints the sentence instead of a stack trace. */
    static class Analyzer extends AbstractFailureAnalyzer<TooPowerful> {
        @Override
        protected FailureAnalysis analyze(Throwable root, TooPowerful cause) {
            return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
        }
    }
}
