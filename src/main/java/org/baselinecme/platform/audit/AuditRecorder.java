package org.baselinecme.platform.audit;

import java.security.SecureRandom;
import java.time.ZoneOffset;
import java.util.Map;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.Ids;
import org.slf4j.MDC;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Writes each fact into {@code audit_fact}, in the transaction that made it. */
@Component
class AuditRecorder {
    private static final SecureRandom RANDOM = new SecureRandom();
    private final JdbcClient jdbc;
    private final JsonMapper json;

    AuditRecorder(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(AuditEvent fact) {
        var salt = new byte[16];
        RANDOM.nextBytes(salt);
        var activity = fact.activity();
        jdbc.sql("""
                        insert into audit_fact
                          (id, at, actor, kind, about_kind, about_id, activity, request_id, why, payload, salt)
                        values (:id, :at, :actor, :kind, :aboutKind, :about, :activity, :request, :why, cast(:payload as jsonb), :salt)
                        """)
                .param("id", Ids.next())
                .param("at", fact.at().atOffset(ZoneOffset.UTC))
                .param("actor", fact.by().value())
                .param("kind", fact.kind())
                .param("aboutKind", fact.about().kind())
                .param("about", fact.about().id())
                .param("activity", activity == null ? null : activity.value(), java.sql.Types.OTHER)
                .param("request", MDC.get("request"), java.sql.Types.VARCHAR)
                .param("why", fact.why(), java.sql.Types.VARCHAR)
                .param("payload", json.writeValueAsString(Map.of("before", fact.before(), "after", fact.after())))
                .param("salt", salt)
                .update();
    }
}
