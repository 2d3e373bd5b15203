package org.baselinecme.credit.credit;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import org.baselinecme.delivery.attendance.Session;
import org.baselinecme.delivery.attendance.Sessions;
import org.baselinecme.planning.agenda.AgendaQueries;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.planning.designation.DesignationQueries;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Credits;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Loads claim targets, optionally locking the claims of the learner. */
@Component
class ClaimTargets {
    private static final String SELECT = """
            select a.number, a.title, a.format, a.format = 'RSS' as series, a.starts_on, a.ends_on,
              exists (select from v_assessment t where t.activity = a.id and t.gates_credit) as assessed,
              exists (select from v_form_answer f where f.person in (select i.identity from v_person_identity i where i.person = :learner) and f.activity = a.id and f.sitting is null
                and f.session is not distinct from case when a.format = 'RSS' then cast(:session as uuid) end) as evaluated,
              exists (select from v_award w join v_award_reversal r on r.award = w.id where w.activity = a.id
                and w.learner in (select i.identity from v_person_identity i where i.person = :learner)
                and w.session is not distinct from case when a.format = 'RSS' then cast(:session as uuid) end) as reversed
            from v_activity a%s where a.id = :activity and a.is_claimable
            """;

    /** Serializes the claims of one person across their merged ids. */
    private static final String LOCK = """

             cross join lateral (select pg_advisory_xact_lock(hashtextextended('credit claim of ' || r.root, 0))
               from v_person_root r where r.person = :learner) l
            """;

    private final JdbcClient jdbc;
    private final Sessions sessions;
    private final DesignationQueries designations;
    private final AgendaQueries agendas;

    ClaimTargets(JdbcClient jdbc, Sessions sessions, DesignationQueries designations, AgendaQueries agendas) {
        this.jdbc = jdbc;
        this.sessions = sessions;
        this.designations = designations;
        this.agendas = agendas;
    }

    /**
     * Loads a claim target; {@link NotFound} if the activity is not claimable in its stage.
     *
     * @param session required for a series; ignored for other activities
     */
    ClaimTarget of(PersonId learner, ActivityId activity, @Nullable SlotId session) {
        return find(SELECT.formatted(""), learner, activity, session, sessions.of(activity));
    }

    /** The same; other claims of the learner wait until the end of the transaction. */
    ClaimTarget locked(PersonId learner, ActivityId activity, @Nullable SlotId session) {
        return locked(learner, activity, session, sessions.of(activity));
    }

    /** The same with an agenda that was read before and can't have changed. */
    ClaimTarget locked(PersonId learner, ActivityId activity, @Nullable SlotId session, List<Session> agenda) {
        return find(SELECT.formatted(LOCK), learner, activity, session, agenda);
    }

    private ClaimTarget find(
            String sql, PersonId learner, ActivityId activity, @Nullable SlotId session, List<Session> agenda) {
        var row = jdbc.sql(sql)
                .param("learner", learner.value())
                .param("activity", activity.value())
                .param("session", session == null ? null : session.value(), Types.OTHER)
                .query(Rows.of(Row.class))
                .optional()
                .orElseThrow(NotFound::new);
        if (row.series && session == null) throw new NotFound();
        var designated = designations.of(activity, row.series ? session : null);
        return new ClaimTarget(
                activity,
                row.number,
                row.title,
                row.startsOn,
                row.endsOn,
                row.series ? session : null,
                agenda,
                designated,
                session != null && row.series
                        ? worth(agenda, session).atMost(ClaimTarget.designated(designated))
                        : ClaimTarget.designated(designated),
                agendas.basis(row.format).path(),
                row.assessed,
                row.evaluated,
                row.reversed);
    }

    private static Credits worth(List<Session> all, SlotId session) {
        return all.stream()
                .filter(one -> one.id().equals(session))
                .findFirst()
                .map(one -> Credits.ofMinutes(one.item().minutes()))
                .orElseThrow(NotFound::new);
    }

    record Row(
            String number,
            String title,
            String format,
            boolean series,
            LocalDate startsOn,
            LocalDate endsOn,
            boolean assessed,
            boolean evaluated,
            boolean reversed) {}
}
