package org.baselinecme.credit.credit;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the late claims that await a decision. */
@Component
class LateClaimQueries {
    private final JdbcClient jdbc;

    LateClaimQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The undecided late claims of an activity, oldest first. */
    List<Waiting> waiting(ActivityId activity) {
        return jdbc.sql("""
                        select l.id, l.learner, coalesce(s.title, a.title) as title, l.why, l.at from late_claim l
                        join v_activity a on a.id = l.activity left join v_slot s on s.id = l.session
                        where l.activity = ? and l.decided_at is null order by l.at
                        """)
                .param(activity.value())
                .query(Rows.of(Waiting.class))
                .list();
    }

    /** Counts them by activity; activities without one are omitted. */
    List<Count> counts(Collection<ActivityId> activities) {
        return jdbc.sql("""
                        select activity, count(*) as rows, min(at) as since from late_claim
                        where activity = any(?) and decided_at is null group by activity
                        """)
                .param(activities.stream().map(ActivityId::value).toArray(UUID[]::new))
                .query(Rows.of(Count.class))
                .list();
    }

    /** An undecided late claim; {@code title} is that of the session or the activity. */
    record Waiting(UUID id, PersonId learner, String title, String why, Instant at) {}

    /** The number of undecided late claims of an activity, and the time of the oldest. */
    record Count(ActivityId activity, int rows, Instant since) {}
}
