package org.baselinecme.delivery.completion;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.baselinecme.office.office.Office;
import org.baselinecme.planning.agenda.AgendaQueries;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what a learner taught, for services that have checked access already. */
@Component
class TeachingQueries {
    private final JdbcClient jdbc;
    private final AgendaQueries agendas;
    private final Office office;

    TeachingQueries(JdbcClient jdbc, AgendaQueries agendas, Office office) {
        this.jdbc = jdbc;
        this.agendas = agendas;
        this.office = office;
    }

    /**
     * Returns the sessions for which a learner can still state to have taught: of live activities with
     * designated credit, held, and not stated before (R34).
     *
     * @param person every id of one human being
     */
    List<TaughtSession> open(Collection<PersonId> person) {
        return jdbc.sql("""
                        select s.id, s.title, s.begins, s.ends
                        from v_session s join v_activity a on a.id = s.activity and a.is_claimable and a.format = any(:live)
                        where s.ends <= :now
                          and exists (select from v_session_faculty f where f.slot = s.id and f.person = any(:person))
                          and exists (select from v_designation d where d.activity = a.id and (d.session is null or d.session = s.id))
                          and not exists (select from v_completion c where c.presentation = s.id and c.person = any(:person))
                        order by s.begins, s.id
                        """)
                .param("live", agendas.sessionFormats().toArray(String[]::new))
                .param("now", office.moments().now().atOffset(ZoneOffset.UTC))
                .param("person", ids(person))
                .query(Rows.of(TaughtSession.class))
                .list();
    }

    /** Returns the sessions stated in this activity that are on their agenda, with the learner as faculty, to this day. */
    List<TaughtSession> stated(Collection<PersonId> person, ActivityId activity) {
        return jdbc.sql("""
                        select s.id, s.title, s.begins, s.ends from v_session s
                        where exists (select from v_session_faculty f where f.slot = s.id and f.person = any(:person))
                          and exists (select from v_completion c where c.presentation = s.id and c.activity = :activity
                          and c.person = any(:person))
                        order by s.begins, s.id
                        """)
                .param("activity", activity.value())
                .param("person", ids(person))
                .query(Rows.of(TaughtSession.class))
                .list();
    }

    private static UUID[] ids(Collection<PersonId> person) {
        return person.stream().map(PersonId::value).toArray(UUID[]::new);
    }
}
