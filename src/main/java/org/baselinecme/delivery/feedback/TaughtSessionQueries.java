package org.baselinecme.delivery.feedback;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.delivery.learning.EvaluationResultsPage.Said;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads sessions with their evaluation. Callers have checked access. */
@Component
class TaughtSessionQueries {
    private static final String SESSION = """
            select s.id, s.activity, a.title as activity_title, s.title, s.begins, s.ends, a.is_series as series
            from v_session s join v_activity a on a.id = s.activity
            """;

    private static final String SHARED = """
            coalesce((select r.shared from result_sharing r where r.activity = s.activity order by r.turn desc limit 1), false)
            """;

    private final JdbcClient jdbc;

    TaughtSessionQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Sessions that the person taught and whose results are shared, the latest first. */
    List<TaughtRow> shared(Me me) {
        return jdbc.sql(SESSION + " where " + SHARED + """
                        and exists (select from v_session_faculty f where f.slot = s.id and f.person = any(?))
                        order by s.begins desc, s.id limit 50
                        """)
                .param(me.identities().stream().map(PersonId::value).toArray(UUID[]::new))
                .query(Rows.of(TaughtRow.class))
                .list();
    }

    /** One of them. */
    Optional<TaughtRow> shared(Me me, SlotId slot) {
        return shared(me).stream().filter(one -> one.id().equals(slot)).findFirst();
    }

    /** A session of a current agenda. */
    Optional<TaughtRow> find(SlotId slot) {
        return jdbc.sql(SESSION + " where s.id = ?")
                .param(slot.value())
                .query(Rows.of(TaughtRow.class))
                .optional();
    }

    /** The sessions of an activity in their order. */
    List<TaughtRow> of(ActivityId activity) {
        return jdbc.sql(SESSION + " where s.activity = ? order by s.begins, s.id")
                .param(activity.value())
                .query(Rows.of(TaughtRow.class))
                .list();
    }

    /** What learners answered about a session of a series, or about the whole activity. */
    List<Said> said(TaughtRow session) {
        return jdbc.sql("""
                        select a.question, o.root as person, a.answer, a.at from v_form_answer a
                        join v_person_root o on o.person = a.person
                        where a.activity = :activity and a.sitting is null and (not :series or a.session = :session)
                        order by a.at, o.root
                        """)
                .param("activity", session.activity().value())
                .param("series", session.series())
                .param("session", session.id().value())
                .query(Rows.of(Said.class))
                .list();
    }

    /** A session; learners evaluate each one of a series, and other activities as a whole. */
    record TaughtRow(
            SlotId id,
            ActivityId activity,
            String activityTitle,
            String title,
            Instant begins,
            Instant ends,
            boolean series) {}
}
