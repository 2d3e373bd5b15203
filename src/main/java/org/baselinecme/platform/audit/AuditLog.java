package org.baselinecme.platform.audit;

import java.security.SecureRandom;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.Ids;
import org.slf4j.MDC;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The append-only table {@code audit_fact}. */
@Component
class AuditLog {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_BYTES = 16;
    private final NamedParameterJdbcOperations jdbc;
    private final JsonMapper json;

    AuditLog(NamedParameterJdbcOperations jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The row of an event as it is now, with the request that published it. */
    SqlParameterSource row(AuditEvent event) {
        var salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        var activity = event.activity();
        return new MapSqlParameterSource()
                .addValue("id", Ids.next())
                .addValue("at", event.at().atOffset(ZoneOffset.UTC))
                .addValue("actor", event.by().value())
                .addValue("kind", event.kind())
                .addValue("aboutKind", event.about().kind())
                .addValue("about", event.about().id())
                .addValue("activity", activity == null ? null : activity.value(), Types.OTHER)
                .addValue("request", MDC.get("request"), Types.VARCHAR)
                .addValue("why", event.why(), Types.VARCHAR)
                .addValue("payload", json.writeValueAsString(Map.of("before", event.before(), "after", event.after())))
                .addValue("salt", salt);
    }

    /** Appends the rows in their order, in one batch. */
    void write(List<SqlParameterSource> rows) {
        jdbc.batchUpdate("""
                        insert into audit_fact
                          (id, at, actor, kind, about_kind, about_id, activity, request_id, why, payload, salt)
                        values (:id, :at, :actor, :kind, :aboutKind, :about, :activity, :request, :why, cast(:payload as jsonb), :salt)
                        """, rows.toArray(SqlParameterSource[]::new));
    }
}
