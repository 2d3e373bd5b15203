package org.baselinecme.front.home;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.baselinecme.office.office.Office;
import org.baselinecme.planning.agenda.SlotTime;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sessions of today for which a learner is registered. */
@Service
@Transactional(readOnly = true)
public class SessionsToday {
    private final JdbcClient jdbc;
    private final Office office;

    SessionsToday(JdbcClient jdbc, Office office) {
        this.jdbc = jdbc;
        this.office = office;
    }

    /** Returns them in the order of their time, with whether the learner is checked in. */
    @Needs(Duty.TAKE_PART)
    List<RegisteredSession> mine(Me me) {
        var moments = office.moments();
        return jdbc
                .sql("""
                        select s.title, a.number, a.title as activity, s.begins, s.ends, s.room,
                          exists (select from v_presence p where p.slot = s.id and p.person = any(:me)) as present,
                          s.ends < :now as over
                        from v_registration r join v_activity a on a.id = r.activity join v_session s on s.activity = a.id
                        where r.person = any(:me) and r.is_seated and s.day = :today and a.is_running
                        order by s.begins, s.id
                        """)
                .param("me", me.identities().stream().map(PersonId::value).toArray(UUID[]::new))
                .param("today", moments.today())
                .param("now", moments.now().atOffset(ZoneOffset.UTC))
                .query(Rows.of(Row.class))
                .list()
                .stream()
                .map(row -> row.session(moments.zone()))
                .toList();
    }

    record Row(
            String title,
            String number,
            String activity,
            Instant begins,
            Instant ends,
            String room,
            boolean present,
            boolean over) {
        RegisteredSession session(ZoneId zone) {
            return new RegisteredSession(
                    new SlotTime(begins, ends, zone).zoned(),
                    title,
                    number,
                    activity,
                    room,
                    present ? "home.present" : over ? "home.absent" : "home.expected",
                    present ? "ok" : "");
        }
    }

    /**
     * A session of today.
     *
     * @param state message key: checked in, not checked in, or to come
     */
    record RegisteredSession(
            String times, String title, String number, String activity, String room, String state, String tone) {
        /** Whether it is over and the learner can only ask for a late check-in. */
        public boolean isAbsent() {
            return state.equals("home.absent");
        }
    }
}
