package org.baselinecme.platform.audit;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.UUID;
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
                        select seq, at, actor, kind, why, nullif(about_id, activity) as about, payload::text as payload from audit_fact
                        where activity = :activity order by seq desc limit :limit
                        """)
                .param("activity", activity.value())
                .param("limit", limit)
                .query(Rows.of(Row.class))
                .stream()
                .map(this::entry)
                .toList();
    }

    /** Returns those of these events that belong to an activity that {@code me} may see, newest first. */
    @Needs(Duty.SEE_ACTIVITIES)
    public SequencedMap<UUID, AuditEntry> events(Me me, ActivityId activity, Collection<UUID> ids) {
        standings.seenBy(me, activity);
        var found = new LinkedHashMap<UUID, AuditEntry>();
        jdbc
                .sql("""
                        select id, seq, at, actor, kind, why, nullif(about_id, activity) as about, payload::text as payload from audit_fact
                        where activity = :activity and id = any(:ids) order by seq desc
                        """)
                .param("activity", activity.value())
                .param("ids", ids.toArray(UUID[]::new))
                .query(Rows.of(IdentifiedRow.class))
                .stream()
                .forEach(row -> found.put(row.id, entry(row.row())));
        return found;
    }

    /** Returns the newest events about people whose record the caller has checked {@code me} may see. */
    @Needs(Duty.REGISTER_PEOPLE)
    public List<AuditEntry> about(Me me, List<PersonId> people, int limit) {
        return jdbc
                .sql("""
                        select seq, at, actor, kind, why, nullif(about_id, activity) as about, payload::text as payload from audit_fact
                        where about_id = any(:people) and activity is null order by seq desc limit :limit
                        """)
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .param("limit", limit)
                .query(Rows.of(Row.class))
                .stream()
                .map(this::entry)
                .toList();
    }

    /** Returns who did something to an activity, and the stored names of what was done. */
    @Needs(Duty.SEE_ACTIVITIES)
    public Choices choices(Me me, ActivityId activity) {
        standings.seenBy(me, activity);
        var all = jdbc.sql("select distinct actor, kind from audit_fact where activity = ?")
                .param(activity.value())
                .query(Rows.of(Choice.class))
                .list();
        return new Choices(
                all.stream().map(Choice::actor).distinct().toList(),
                all.stream().map(Choice::kind).distinct().sorted().toList());
    }

    private record Choice(PersonId actor, String kind) {}

    /** What a reader can narrow the events of an activity by. */
    public record Choices(List<PersonId> people, List<String> kinds) {}

    private AuditEntry entry(Row row) {
        var payload = json.readValue(row.payload, PAYLOAD);
        return new AuditEntry(
                row.seq,
                row.at,
                row.actor,
                row.kind,
                row.why,
                row.about,
                payload.getOrDefault("before", Map.of()),
                payload.getOrDefault("after", Map.of()));
    }

    private record Row(
            long seq,
            Instant at,
            PersonId actor,
            String kind,
            @Nullable String why,
            @Nullable UUID about,
            String payload) {}

    private record IdentifiedRow(
            UUID id,
            long seq,
            Instant at,
            PersonId actor,
            String kind,
            @Nullable String why,
            @Nullable UUID about,
            String payload) {
        Row row() {
            return new Row(seq, at, actor, kind, why, about, payload);
        }
    }
}
