package org.baselinecme.platform.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Standings;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The timeline of an activity: its audit events, newest first. */
@Service
@Transactional(readOnly = true)
public class Timeline {
    private static final TypeReference<Map<String, Map<String, Object>>> PAYLOAD = new TypeReference<>() {};
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Standings standings;

    Timeline(JdbcClient jdbc, JsonMapper json, Standings standings) {
        this.jdbc = jdbc;
        this.json = json;
        this.standings = standings;
    }

    /** Returns at most {@code limit} events of an activity that {@code me} may see. */
    @Needs(Duty.SEE_ACTIVITIES)
    public List<AuditEntry> of(Me me, ActivityId activity, int limit) {
        standings.seenBy(me, activity);
        return jdbc
                .sql("""
                        select seq, at, actor, kind, why, payload::text as payload from audit_fact
                        where activity = :activity order by seq desc limit :limit
                        """)
                .param("activity", activity.value())
                .param("limit", limit)
                .query(Rows.of(Row.class))
                .stream()
                .map(this::entry)
                .toList();
    }

    private AuditEntry entry(Row row) {
        var payload = json.readValue(row.payload, PAYLOAD);
        return new AuditEntry(
                row.seq,
                row.at,
                row.actor,
                row.kind,
                row.why,
                payload.getOrDefault("before", Map.of()),
                payload.getOrDefault("after", Map.of()));
    }

    private record Row(
            long seq,
            Instant at,
            PersonId actor,
            String kind,
            @Nullable String why,
            String payload) {}
}
