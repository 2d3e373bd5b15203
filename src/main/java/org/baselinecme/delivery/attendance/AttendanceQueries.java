package org.baselinecme.delivery.attendance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.planning.agenda.SlotTime;
import org.baselinecme.platform.access.Reach;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads recorded attendance for pages and calculations. */
@Component
class AttendanceQueries {
    private final JdbcClient jdbc;

    AttendanceQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The presences of a session that are in effect, by sort name. */
    List<RecordedPresence> of(SlotId slot) {
        return jdbc.sql("""
                        select p.id, p.slot, p.person, p.evidence, p.from_at, p.until_at, p.seconds, p.source, p.by, p.at,
                          null as canceled_at
                        from presence p join v_person n on n.id = p.person
                        where p.slot = ? and p.withdrawn_at is null order by n.sort_name, p.at
                        """)
                .param(slot.value())
                .query(Rows.of(RecordedPresence.class))
                .list();
    }

    /**
     * The presences of one human being in an activity that are in effect, the oldest first.
     *
     * @param person every id of that human being
     */
    List<RecordedPresence> of(Collection<PersonId> person, ActivityId activity) {
        return jdbc.sql("""
                        select p.id, p.slot, p.person, p.evidence, p.from_at, p.until_at, p.seconds, p.source, p.by, p.at,
                          case when a.is_canceled then a.since end as canceled_at
                        from presence p join v_slot s on s.id = p.slot join v_activity a on a.id = s.activity
                        where p.person = any(?) and s.activity = ? and p.withdrawn_at is null order by p.at, p.id
                        """)
                .params(person.stream().map(PersonId::value).toArray(UUID[]::new), activity.value())
                .query(Rows.of(RecordedPresence.class))
                .list();
    }

    /** Whether a person is registered for the activity of a session, or recorded in it. */
    boolean isTied(PersonId person, Session session) {
        return jdbc.sql("""
                        select exists (select from v_person_root me join v_person_root r on r.root = me.root
                          where me.person = :person and (
                            exists (select from v_registration g where g.person = r.person and g.activity = :activity)
                            or exists (select from presence p where p.person = r.person and p.slot = :slot
                              and p.withdrawn_at is null)))
                        """)
                .param("person", person.value())
                .param("activity", session.activity().value())
                .param("slot", session.id().value())
                .query(Boolean.class)
                .single();
    }

    /** The sessions of a day in running activities within reach, in their order; one that began the day before and ends on it too. */
    List<SessionToday> on(LocalDate day, ZoneId zone, Reach reach) {
        return jdbc
                .sql("""
                        select s.id, s.activity, s.title, s.begins, s.ends, a.title as activity_title,
                          coalesce(c.code, '') as code,
                          (select count(distinct p.person) from presence p where p.slot = s.id and p.withdrawn_at is null) as present
                        from v_session s join v_activity a on a.id = s.activity left join session_code c on c.slot = s.id
                        where s.begins < :until and s.ends > :from and a.is_running and %s order by s.begins, s.title
                        """.formatted(reach.sql("a")))
                .params(reach.parameters())
                .param("from", day.atStartOfDay(zone).toOffsetDateTime())
                .param("until", day.plusDays(1).atStartOfDay(zone).toOffsetDateTime())
                .query(Rows.of(TodayRow.class))
                .list()
                .stream()
                .map(row -> row.toSession(zone))
                .toList();
    }

    /** How many people are recorded in each session of an activity; sessions with nobody are omitted. */
    Map<SlotId, Integer> counts(ActivityId activity) {
        return jdbc.sql("""
                        select p.slot, count(distinct p.person) as people from presence p join v_slot s on s.id = p.slot
                        where s.activity = ? and p.withdrawn_at is null group by p.slot
                        """).param(activity.value()).query(Rows.of(Count.class)).list().stream()
                .collect(Collectors.toMap(Count::slot, Count::people));
    }

    record Count(SlotId slot, int people) {}

    record TodayRow(
            SlotId id,
            ActivityId activity,
            String title,
            Instant begins,
            Instant ends,
            String activityTitle,
            String code,
            int present) {
        SessionToday toSession(ZoneId zone) {
            return new SessionToday(
                    new SlotTime(begins, ends, zone).text(),
                    title,
                    activityTitle,
                    "/activities/" + activity + "/attendance/" + id,
                    code,
                    present);
        }
    }

    /**
     * A presence in effect. Without an interval and without a total it is the whole session.
     *
     * @param seconds the total of a report without join times
     * @param source the row of a meeting report it rests on
     * @param canceledAt when the activity was canceled, in the presences of one human being; null where it was not
     */
    record RecordedPresence(
            UUID id,
            SlotId slot,
            PersonId person,
            PresenceEvidence evidence,
            @Nullable Instant fromAt,
            @Nullable Instant untilAt,
            @Nullable Integer seconds,
            @Nullable UUID source,
            PersonId by,
            Instant at,
            @Nullable Instant canceledAt) {
        /** Whether the session had begun before its activity was canceled. */
        boolean isOfHeld(Session session) {
            return canceledAt == null || session.planned().from().isBefore(canceledAt);
        }

        /** A total of a meeting with known times; null for anything else. */
        VerifiedAttendance.@Nullable Total total() {
            return seconds == null || fromAt == null || untilAt == null
                    ? null
                    : new VerifiedAttendance.Total(seconds, new TimeInterval(fromAt, untilAt));
        }

        /** The part of a session it verifies; empty for a total, and for a stay that ended before the session began. */
        List<TimeInterval> within(TimeInterval held) {
            if (seconds != null) return List.of();
            var from = fromAt == null ? held.from() : fromAt;
            var until = untilAt == null ? held.until() : untilAt;
            return from.isBefore(until) ? List.of(new TimeInterval(from, until)) : List.of();
        }
    }
}
