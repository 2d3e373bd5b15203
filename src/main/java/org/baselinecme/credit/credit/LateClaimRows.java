package org.baselinecme.credit.credit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of late claims: asked once, decided once. */
@Component
class LateClaimRows {
    private static final String SELECT = """
            select l.*, coalesce(s.title, a.title) as title from late_claim l join activity a on a.id = l.activity
            left join agenda_slot s on s.id = l.session
            """;
    private final JdbcClient jdbc;

    LateClaimRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until when the newest one that was granted lets the learner claim. */
    Optional<Instant> openUntil(Learner learner, ClaimTarget subject) {
        return jdbc.sql("""
                        select max(open_until) as until from late_claim
                        where learner = any(:learner) and activity = :activity and session is not distinct from :session
                        """)
                .param("learner", ids(learner))
                .param("activity", subject.activity().value())
                .param("session", slot(subject.session()), Types.OTHER)
                .query((row, i) ->
                        Optional.ofNullable(row.getTimestamp("until")).map(Timestamp::toInstant))
                .single();
    }

    /** The newest of the learner. */
    Optional<LateClaim> newest(Learner learner, ClaimTarget subject) {
        return jdbc.sql(SELECT + """
                        where l.learner = any(:learner) and l.activity = :activity and l.session is not distinct from :session
                        order by l.at desc limit 1
                        """)
                .param("learner", ids(learner))
                .param("activity", subject.activity().value())
                .param("session", slot(subject.session()), Types.OTHER)
                .query((row, i) -> read(row))
                .optional();
    }

    /** Those that wait, who waited longest first. */
    List<LateClaim> waiting(ActivityId activity) {
        return jdbc.sql(SELECT + "where l.activity = ? and l.decided_at is null order by l.at")
                .param(activity.value())
                .query((row, i) -> read(row))
                .list();
    }

    Optional<LateClaim> find(ActivityId activity, UUID id) {
        return jdbc.sql(SELECT + "where l.activity = ? and l.id = ?")
                .params(activity.value(), id)
                .query((row, i) -> read(row))
                .optional();
    }

    /** Whether it was asked now; one that waits already is the same. */
    boolean add(UUID id, PersonId learner, ClaimTarget subject, String why, Instant now) {
        return jdbc.sql("""
                        insert into late_claim (id, learner, activity, session, why, at)
                        values (:id, :learner, :activity, :session, :why, :at) on conflict do nothing
                        """)
                        .param("id", id)
                        .param("learner", learner.value())
                        .param("activity", subject.activity().value())
                        .param("session", slot(subject.session()), Types.OTHER)
                        .param("why", why)
                        .param("at", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /**
     * Whether it was decided now, and not before.
     *
     * @param until null declines
     * @param why null grants
     */
    boolean decide(UUID id, PersonId by, @Nullable Instant until, @Nullable String why, Instant now) {
        return jdbc.sql("""
                        update late_claim set decided_by = :by, decided_at = :at, granted = :granted, decided_why = :why,
                          open_until = :until where id = :id and decided_at is null
                        """)
                        .param("by", by.value())
                        .param("at", now.atOffset(ZoneOffset.UTC))
                        .param("granted", until != null)
                        .param("why", why, Types.VARCHAR)
                        .param(
                                "until",
                                until == null ? null : until.atOffset(ZoneOffset.UTC),
                                Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("id", id)
                        .update()
                == 1;
    }

    private static UUID[] ids(Learner learner) {
        return learner.all().stream().map(PersonId::value).toArray(UUID[]::new);
    }

    private static @Nullable UUID slot(@Nullable SlotId session) {
        return session == null ? null : session.value();
    }

    private static LateClaim read(ResultSet row) throws SQLException {
        var session = row.getObject("session", UUID.class);
        return new LateClaim(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("learner", UUID.class)),
                new ActivityId(row.getObject("activity", UUID.class)),
                session == null ? null : new SlotId(session),
                row.getString("title"),
                row.getString("why"),
                row.getTimestamp("at").toInstant(),
                row.getTimestamp("decided_at") == null,
                row.getString("decided_why"));
    }
}
