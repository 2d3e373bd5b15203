package org.baselinecme.platform.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Standings;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The timeline of an activity: its facts, newest first. */
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

    /** At most {@code limit} facts of an activity that {@code me} may see. */
    @Needs(Duty.SEE_ACTIVITIES)
    public List<AuditEntry> of(Me me, ActivityId activity, int limit) {
        standings.seenBy(me, activity);
        return jdbc.sql("""
                        select seq, at, actor, kind, why, payload from audit_fact
                        where activity = :activity order by seq desc limit :limit
                        """)
                .param("activity", activity.value())
                .param("limit", limit)
                .query(this::recorded)
                .list();
    }

    private AuditEntry recorded(ResultSet row, int index) throws SQLException {
        var payload = json.readValue(row.getString("payload"), PAYLOAD);
        return new AuditEntry(
                row.getLong("seq"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new PersonId(row.getObject("actor", UUID.class)),
                row.getString("kind"),
                row.getString("why"),
                payload.getOrDefault("before", Map.of()),
                payload.getOrDefault("after", Map.of()));
    }
}
