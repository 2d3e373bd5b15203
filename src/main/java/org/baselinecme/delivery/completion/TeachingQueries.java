package org.baselinecme.delivery.completion;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.baselinecme.office.office.Office;
import org.baselinecme.planning.agenda.AgendaQueries;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.planning.designation.ContentClearance;
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
    private final ContentClearance clearance;
    private final Office office;

    TeachingQueries(JdbcClient jdbc, AgendaQueries agendas, ContentClearance clearance, Office office) {
        this.clearance = clearance;
        this.jdbc = jdbc;
        this.agendas = agendas;
        this.office = office;
    }

    /**
     * Returns the sessions for which a learner can still state to have taught: of live activities with
     * designated credit, held and cleared (R1), and not stated before (R34).
     *
     * @param person every id of one human being
     */
    List<TaughtSession> open(Collection<PersonId> person) {
        return cleared(jdbc.sql("""
                        select s.id, s.activity, s.title, s.begins, s.ends
                        from v_session s join v_activity a on a.id = s.activity and a.is_claimable and a.format = any(:live)
                        where s.ends <= :now and not exists (select from v_cancellation x where x.activity = a.id and x.at < s.ends)
                          and exists (select from v_session_faculty f where f.slot = s.id and f.person = any(:person))
                          and exists (select from v_designation d where d.activity = a.id and (d.session is null or d.session = s.id))
                          and not exists (select from v_completion c where c.presentation = s.id and c.person = any(:person))
                        order by s.begins, s.id
                        """)
                .param("live", agendas.sessionFormats().toArray(String[]::new))
                .param("now", office.moments().now().atOffset(ZoneOffset.UTC))
                .param("person", ids(person))
                .query(Rows.of(Taught.class))
                .list());
    }

    /** Those of which credit may be given: nobody in control of their content is uncleared, and it is accepted. */
    private List<TaughtSession> cleared(List<Taught> taught) {
        var byActivity = taught.stream().collect(Collectors.groupingBy(Taught::activity));
        var cleared = new HashSet<SlotId>();
        byActivity.forEach((activity, sessions) -> cleared.addAll(
                clearance.cleared(activity, sessions.stream().collect(Collectors.toMap(Taught::id, Taught::begins)))));
        return taught.stream()
                .filter(one -> cleared.contains(one.id))
                .map(one -> new TaughtSession(one.id, one.title, one.begins, one.ends))
                .toList();
    }

    /** Returns the sessions stated in this activity that are cleared and on their agenda, with the learner as faculty, to this day. */
    List<TaughtSession> stated(Collection<PersonId> person, ActivityId activity) {
        return cleared(jdbc.sql("""
                        select s.id, s.activity, s.title, s.begins, s.ends from v_session s
                        where exists (select from v_session_faculty f where f.slot = s.id and f.person = any(:person))
                          and exists (select from v_completion c where c.presentation = s.id and c.activity = :activity
                          and c.person = any(:person))
                        order by s.begins, s.id
                        """)
                .param("activity", activity.value())
                .param("person", ids(person))
                .query(Rows.of(Taught.class))
                .list());
    }

    record Taught(SlotId id, ActivityId activity, String title, Instant begins, Instant ends) {}

    private static UUID[] ids(Collection<PersonId> person) {
        return person.stream().map(PersonId::value).toArray(UUID[]::new);
    }
}
