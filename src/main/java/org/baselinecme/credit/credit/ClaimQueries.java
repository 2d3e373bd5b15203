package org.baselinecme.credit.credit;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.baselinecme.delivery.attendance.Session;
import org.baselinecme.office.office.Moments;
import org.baselinecme.planning.agenda.AgendaQueries;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what can be claimed, for pages. */
@Component
class ClaimQueries {
    private final JdbcClient jdbc;
    private final AgendaQueries agendas;

    ClaimQueries(JdbcClient jdbc, AgendaQueries agendas) {
        this.jdbc = jdbc;
        this.agendas = agendas;
    }

    /** What a person attended since this day and was never awarded, newest first, at most 30. What was reversed is not claimed again. */
    List<Row> claimable(PersonId person, LocalDate since) {
        return jdbc.sql("""
                        select a.id as activity, a.title, max(s.day) as day, max(s.ends) as ends,
                          case when a.format = 'RSS' then s.id end as slot, case when a.format = 'RSS' then s.title end as session
                        from v_presence p join v_session s on s.id = p.slot
                        join v_activity a on a.id = s.activity and a.is_claimable
                        where p.person = :person and s.day >= :since
                          and (a.format <> 'RSS' or exists (select from v_designation d where d.session = s.id))
                          and not exists (select from v_award w where w.learner = p.person and w.activity = a.id
                            and w.session is not distinct from case when a.format = 'RSS' then s.id end)
                        group by a.id, a.title, a.format, 5, 6 order by day desc, a.title limit 30
                        """)
                .param("person", person.value())
                .param("since", since)
                .query(Rows.of(Row.class))
                .list();
    }

    /** Returns activities without sessions that somebody is registered for and has not claimed to the end. */
    List<Open> completable(PersonId person) {
        return jdbc.sql("""
                        select a.id as activity, a.title, a.starts_on, a.ends_on from v_activity a
                        where a.is_claimable and a.format <> all(:sessions)
                          and (not a.is_canceled or exists (select from v_completion c where c.activity = a.id and c.person = :person))
                          and exists (select from v_registration r where r.activity = a.id and r.person = :person and r.is_seated)
                          and (not exists (select from v_award_live w where w.learner = :person and w.activity = a.id)
                            or exists (select from v_completion c where c.activity = a.id and c.person = :person
                              and c.at > (select max(w.at) from v_award_live w where w.learner = :person and w.activity = a.id)))
                        order by a.ends_on, a.title limit 30
                        """)
                .param("person", person.value())
                .param("sessions", agendas.sessionFormats().toArray(String[]::new))
                .query(Rows.of(Open.class))
                .list();
    }

    /** An activity that is completed without sessions. */
    record Open(ActivityId activity, String title, LocalDate startsOn, LocalDate endsOn) {
        ClaimableItem claimable(Moments moments) {
            return new ClaimableItem(title, moments.days(startsOn, endsOn), "/claims/" + activity, true);
        }
    }

    /** The title of the session, or of the activity if it is claimed as a whole. */
    String title(ActivityId activity, @Nullable SlotId session) {
        return jdbc.sql("""
                        select coalesce((select s.title from v_slot s where s.id = :session), a.title)
                        from v_activity a where a.id = :activity
                        """)
                .param("session", session == null ? null : session.value(), Types.OTHER)
                .param("activity", activity.value())
                .query(String.class)
                .single();
    }

    /**
     * An attended session of a series, or an attended activity.
     *
     * @param ends the moment its last session ends
     * @param slot the session of a series; null if the activity is claimed as a whole
     * @param session title of that session
     */
    record Row(
            ActivityId activity,
            String title,
            LocalDate day,
            Instant ends,
            @Nullable SlotId slot,
            @Nullable String session) {
        ClaimableItem claimable(Moments moments) {
            var opens = ends.minus(Session.NEARLY);
            return new ClaimableItem(
                    slot == null ? title : session + " · " + title,
                    moments.day(day),
                    "/claims/" + activity + (slot == null ? "" : "/" + slot),
                    !moments.now().isBefore(opens));
        }
    }
}
