package org.baselinecme.delivery.meetings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.baselinecme.delivery.attendance.TimeInterval;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The people of meeting files, and what was decided about each. */
@Component
class MeetingRows {
    private static final String SELECT = """
            select r.*, array(select lower(u) from unnest(r.spans) u order by u) as froms,
              array(select upper(u) from unnest(r.spans) u order by u) as untils,
              coalesce(d.outcome, 'REOPENED') as outcome, coalesce(d.turn, 0) as turn, d.why, d.at, b.name as by_name,
              array(select concat_ws(', ', w.name, nullif(w.credentials, '')) from presence p join person w on w.id = p.person
                where p.source = r.id and p.withdrawn_at is null group by w.id order by w.sort_name, w.id) as people
            from meeting_row r join meeting_file f on f.id = r.file
            left join lateral (select * from meeting_decision d where d.meeting_row = r.id order by d.turn desc limit 1) d on true
            left join person b on b.id = d.by
            where f.loaded_at is not null and f.withdrawn_at is null
            """;
    /** A row about which somebody is to decide. */
    static final String OPEN = """
            f.loaded_at is not null and f.withdrawn_at is null and (not isempty(r.spans) or r.seconds > 0)
            and coalesce((select d.outcome from meeting_decision d where d.meeting_row = r.id order by d.turn desc limit 1),
              'REOPENED') = 'REOPENED'
            """;

    private final JdbcClient jdbc;

    MeetingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every row of a session's files that tells of somebody who was there, in the order of the files. */
    List<Row> of(SlotId slot) {
        return jdbc.sql(
                        SELECT
                                + " and f.slot = ? and (not isempty(r.spans) or r.seconds > 0) order by f.loaded_at, r.position")
                .param(slot.value())
                .query((row, i) -> read(row))
                .list();
    }

    Row find(SlotId slot, UUID id) {
        return jdbc.sql(SELECT + " and f.slot = ? and r.id = ?")
                .params(slot.value(), id)
                .query((row, i) -> read(row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Decides about rows; a duplicate key where somebody decided meanwhile. */
    void decide(Map<UUID, Integer> turns, Outcome outcome, @Nullable String why, PersonId by, Instant now) {
        if (turns.isEmpty()) return;
        var rows = new ArrayList<>(turns.entrySet());
        jdbc.sql("""
                        insert into meeting_decision (id, meeting_row, turn, outcome, why, by, at)
                        select id, meeting_row, turn, :outcome, :why, :by, :at
                        from unnest(:ids::uuid[], :rows::uuid[], :turns::int[]) as t (id, meeting_row, turn)
                        """)
                .param("outcome", outcome.name())
                .param("why", why, Types.VARCHAR)
                .param("by", by.value())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("ids", rows.stream().map(row -> Ids.next()).toArray(UUID[]::new))
                .param("rows", rows.stream().map(Map.Entry::getKey).toArray(UUID[]::new))
                .param("turns", rows.stream().map(row -> row.getValue() + 1).toArray(Integer[]::new))
                .update();
    }

    /** Whom rows called so stood for in other sessions of this activity. */
    Map<String, List<PersonId>> lastTime(ActivityId activity, SlotId but, List<String> keys) {
        return jdbc
                .sql("""
                        select distinct r.key, p.person from meeting_row r join meeting_file f on f.id = r.file
                        join agenda_slot s on s.id = f.slot
                        join presence p on p.source = r.id and p.withdrawn_at is null and p.evidence = 'FILE'
                        where s.activity = :activity and s.id <> :but and r.key = any(:keys)
                        """)
                .param("activity", activity.value())
                .param("but", but.value())
                .param("keys", keys.toArray(String[]::new))
                .query((row, i) -> Map.entry(row.getString("key"), new PersonId(row.getObject("person", UUID.class))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** Who was in other sessions of the activity. */
    Set<PersonId> before(ActivityId activity, SlotId but) {
        return new HashSet<>(jdbc.sql("""
                        select distinct p.person from presence p join agenda_slot s on s.id = p.slot
                        where s.activity = ? and s.id <> ? and p.withdrawn_at is null
                        """)
                .params(activity.value(), but.value())
                .query((row, i) -> new PersonId(row.getObject("person", UUID.class)))
                .list());
    }

    private static Row read(ResultSet row) throws SQLException {
        var froms = (Timestamp[]) row.getArray("froms").getArray();
        var untils = (Timestamp[]) row.getArray("untils").getArray();
        var spans = new ArrayList<TimeInterval>();
        for (var i = 0; i < froms.length; i++) spans.add(new TimeInterval(froms[i].toInstant(), untils[i].toInstant()));
        var said = new ReportedParticipant(
                row.getString("key"),
                row.getString("name"),
                Optional.ofNullable(row.getString("email")).orElse(""),
                spans,
                (Integer) row.getObject("seconds"),
                row.getBoolean("open_ended"));
        var at = row.getTimestamp("at");
        return new Row(
                row.getObject("id", UUID.class),
                said,
                new Decided(
                        Outcome.valueOf(row.getString("outcome")),
                        row.getInt("turn"),
                        row.getString("why"),
                        row.getString("by_name"),
                        at == null ? null : at.toInstant()),
                Arrays.asList((String[]) row.getArray("people").getArray()));
    }

    /** What was decided about a row. */
    enum Outcome {
        MATCHED,
        ROOM,
        DISMISSED,
        REOPENED;

        /** Message key of what was decided. */
        public String message() {
            return "decided." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** The newest decision; turn 0 where there is none. */
    record Decided(
            Outcome outcome,
            int turn,
            @Nullable String why,
            @Nullable String by,
            @Nullable Instant at) {}

    /**
     * A row of a loaded file.
     *
     * @param people whom it stands for
     */
    record Row(UUID id, ReportedParticipant said, Decided decided, List<String> people) {
        boolean isOpen() {
            return decided.outcome == Outcome.REOPENED;
        }
    }
}
