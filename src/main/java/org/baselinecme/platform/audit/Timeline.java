package org.baselinecme.platform.audit;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
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

    /**
     * Returns events of an activity that {@code me} may see, newest first.
     *
     * @param limit at most so many
     * @param offset so many newer ones are left out
     */
    @Needs(Duty.SEE_ACTIVITIES)
    public List<AuditEntry> search(Me me, ActivityId activity, AuditFilter filter, int limit, int offset) {
        standings.seenBy(me, activity);
        return find(
                        "select seq, at, actor, kind, why, payload::text as payload",
                        activity,
                        filter,
                        " order by seq desc limit :limit offset :offset")
                .param("limit", limit)
                .param("offset", offset)
                .query(Rows.of(Row.class))
                .stream()
                .map(this::entry)
                .toList();
    }

    /** Returns the newest events about people whose record the caller has checked {@code me} may see. */
    @Needs(Duty.REGISTER_PEOPLE)
    public List<AuditEntry> about(Me me, List<PersonId> people, int limit) {
        return jdbc
                .sql("""
                        select seq, at, actor, kind, why, payload::text as payload from audit_fact
                        where about_id = any(:people) and activity is null order by seq desc limit :limit
                        """)
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .param("limit", limit)
                .query(Rows.of(Row.class))
                .stream()
                .map(this::entry)
                .toList();
    }

    /** Returns how many events of an activity match. */
    @Needs(Duty.SEE_ACTIVITIES)
    public int count(Me me, ActivityId activity, AuditFilter filter) {
        standings.seenBy(me, activity);
        return find("select count(*)", activity, filter, "")
                .query(Integer.class)
                .single();
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

    private JdbcClient.StatementSpec find(String select, ActivityId activity, AuditFilter filter, String order) {
        var person = filter.person();
        return jdbc.sql(select + """
                         from audit_fact where activity = :activity
                          and (cast(:person as uuid) is null or actor = :person)
                          and (:kind = '' or kind = :kind)
                          and (cast(:from as timestamptz) is null or at >= :from)
                          and (cast(:until as timestamptz) is null or at < :until)
                          and (:words = '' or strpos(lower(coalesce(why, '') || ' ' || payload::text), lower(:words)) > 0)
                          and not kind = any(:without)
                        """ + order)
                .param("activity", activity.value())
                .param("person", person == null ? null : person.value(), Types.OTHER)
                .param("kind", filter.kind())
                .param("from", at(filter.from()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("until", at(filter.until()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("words", filter.words())
                .param("without", filter.without().toArray(String[]::new));
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
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
