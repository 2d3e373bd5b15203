package org.baselinecme.credit.reminders;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.baselinecme.delivery.attendance.Session;
import org.baselinecme.office.office.Moments;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads people who checked in before the confirmation of a session opened. */
@Component
class EarlyCheckInQueries {
    /** Period after the opening in which a reminder is sent. */
    private static final Duration FRESH = Duration.ofHours(4);

    private final JdbcClient jdbc;

    EarlyCheckInQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** People whose confirmation is open, who have neither claimed nor been mailed; at most 500. */
    List<Early> due(Moments moments) {
        return jdbc.sql("""
                        with opened as (
                          select s.id, s.activity, s.title, a.format,
                            coalesce(t.ended_at, s.ends) - make_interval(secs => :nearly) as at
                          from v_session s join v_activity a on a.id = s.activity and a.is_running
                          left join v_session_times t on t.slot = s.id
                          where s.day between :day - 1 and :day + 1
                            and (a.format <> 'RSS' or exists (select from v_designation d where d.session = s.id)))
                        select o.id, o.activity, o.title, o.format = 'RSS' as series, p.person from opened o
                        join v_presence p on p.slot = o.id and p.evidence in ('QR', 'CODE') and p.at < o.at
                        where o.at <= :now and o.at > :since
                          and not exists (select from confirmation_letter l where l.slot = o.id and l.person = p.person)
                          and not exists (select from v_credit_claim c where c.learner = p.person and c.activity = o.activity
                            and (c.session = o.id or c.session is null))
                        limit 500
                        """)
                .param("nearly", Session.NEARLY.toSeconds())
                .param("day", moments.today())
                .param("now", moments.now().atOffset(ZoneOffset.UTC))
                .param("since", moments.now().minus(FRESH).atOffset(ZoneOffset.UTC))
                .query(Rows.of(Early.class))
                .list();
    }

    /** A person who checked in early; only a session of a series is claimed by itself. */
    record Early(SlotId id, ActivityId activity, String title, boolean series, PersonId person) {
        String path() {
            return "/claims/" + activity + (series ? "/" + id : "");
        }
    }
}
