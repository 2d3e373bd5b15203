package org.baselinecme.delivery.attendance;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.planning.agenda.AgendaItem;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.access.Reach;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of attendance: added, and withdrawn with a reason, never changed. */
@Component
class AttendanceQueries {
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    AttendanceQueries(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Tells what happened, in the transaction of the change. */
    void tell(AttendanceEvent fact) {
        events.publishEvent(fact);
    }

    /** Records a presence in the whole session, once a kind of evidence; false where it stands already. */
    boolean record(SlotId slot, PersonId person, PresenceEvidence how, PersonId by, Instant now) {
        return jdbc.sql("""
                                insert into presence (id, slot, person, evidence, by, at) values (?, ?, ?, ?, ?, ?)
                                on conflict do nothing
                                """)
                        .params(
                                Ids.next(),
                                slot.value(),
                                person.value(),
                                how.name(),
                                by.value(),
                                now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** False where it was withdrawn already, is of another session, or rests on a meeting file: then that is decided anew. */
    boolean withdraw(SlotId slot, UUID presence, String why, PersonId by, Instant now) {
        return jdbc.sql("""
                                update presence set withdrawn_by = ?, withdrawn_at = ?, withdrawn_why = ?
                                where id = ? and slot = ? and source is null and withdrawn_at is null
                                """)
                        .params(by.value(), now.atOffset(ZoneOffset.UTC), why, presence, slot.value())
                        .update()
                == 1;
    }

    /** A duplicate key where the session has a code, or another session has this one. */
    void code(SlotId slot, String code, PersonId by, Instant now) {
        jdbc.sql("insert into session_code (code, slot, by, at) values (?, ?, ?, ?) on conflict (slot) do nothing")
                .params(code, slot.value(), by.value(), now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** A duplicate key where somebody said it meanwhile. */
    void time(Session session, TimeInterval held, @Nullable String why, PersonId by, Instant now) {
        jdbc.sql("""
                        insert into session_times (id, slot, turn, began_at, ended_at, why, by, at)
                        values (:id, :slot, :turn, :began, :ended, :why, :by, :at)
                        """)
                .param("id", Ids.next())
                .param("slot", session.id().value())
                .param("turn", session.turn() + 1)
                .param("began", held.from().atOffset(ZoneOffset.UTC))
                .param("ended", held.until().atOffset(ZoneOffset.UTC))
                .param("why", why, Types.VARCHAR)
                .param("by", by.value())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Everybody whose presence in a session is recorded, by sort name. */
    List<Present> of(SlotId slot) {
        return jdbc.sql("""
                        select p.id, p.person, p.evidence, p.from_at, p.until_at, p.seconds, p.source, p.at, p.by, n.sort_name
                        from presence p join person n on n.id = p.person
                        where p.slot = ? and p.withdrawn_at is null order by n.sort_name, p.at
                        """)
                .param(slot.value())
                .query((row, i) -> new Present(
                        row.getObject("id", UUID.class),
                        new PersonId(row.getObject("person", UUID.class)),
                        PresenceEvidence.valueOf(row.getString("evidence")),
                        row.getTimestamp("from_at") == null
                                ? null
                                : new TimeInterval(
                                        row.getTimestamp("from_at").toInstant(),
                                        row.getTimestamp("until_at").toInstant()),
                        (Integer) row.getObject("seconds"),
                        row.getObject("source", UUID.class),
                        new PersonId(row.getObject("by", UUID.class)),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    /** The accredited sessions of a day within reach, in their order. */
    List<SessionToday> on(LocalDate day, Reach reach) {
        return jdbc.sql("""
                        select s.id, s.activity, s.title, s.starts_at, s.ends_at, a.title as of, coalesce(c.code, '') as code,
                          (select count(distinct p.person) from presence p where p.slot = s.id and p.withdrawn_at is null) as present
                        from agenda_slot s join activity a on a.id = s.activity left join session_code c on c.slot = s.id
                        where s.day = :day and s.kind = 'ACCREDITED' and s.dropped_at is null
                          and a.stage in ('OPEN', 'DELIVERED') and %s
                        order by s.starts_at, s.title
                        """.formatted(reach.sql("a")))
                .params(reach.parameters())
                .param("day", day)
                .query((row, i) -> new SessionToday(
                        AgendaItem.times(
                                row.getObject("starts_at", LocalTime.class), row.getObject("ends_at", LocalTime.class)),
                        row.getString("title"),
                        row.getString("of"),
                        "/activities/" + row.getObject("activity", UUID.class) + "/attendance/"
                                + row.getObject("id", UUID.class),
                        row.getString("code"),
                        row.getInt("present")))
                .list();
    }

    /** How many people are recorded in each session of an activity; sessions with nobody are left out. */
    Map<SlotId, Integer> counts(ActivityId activity) {
        var counts = new HashMap<SlotId, Integer>();
        jdbc.sql("""
                        select p.slot, count(distinct p.person) as present from presence p join agenda_slot s on s.id = p.slot
                        where s.activity = ? and p.withdrawn_at is null group by p.slot
                        """).param(activity.value()).query(row -> {
            counts.put(new SlotId(row.getObject("slot", UUID.class)), row.getInt("present"));
        });
        return counts;
    }

    /**
     * One recorded presence.
     *
     * @param source the row of a meeting file it rests on
     */
    record Present(
            UUID id,
            PersonId person,
            PresenceEvidence how,
            @Nullable TimeInterval part,
            @Nullable Integer seconds,
            @Nullable UUID source,
            PersonId by,
            Instant at) {}
}
