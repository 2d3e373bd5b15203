package org.baselinecme.credit.credit;

import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.credit.calculation.CountedTime;
import org.baselinecme.credit.calculation.ExistingAward;
import org.baselinecme.delivery.attendance.TimeInterval;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AwardId;
import org.baselinecme.platform.kernel.Credits;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the awards that a claim must take into account. */
@Component
class ExistingAwardQueries {
    private final JdbcClient jdbc;

    ExistingAwardQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The learner's awards in effect in the same activity, and those of other activities that count some of this time. */
    List<ExistingAward> of(Learner learner, ClaimTarget target, Collection<TimeInterval> during) {
        return jdbc
                .sql("""
                        select a.id, a.claim, a.learner, a.activity, a.session, coalesce(a.credit_system, '') as system, a.turn, a.quarters,
                          a.during::text as during, v.title, coalesce(': ' || s.title, '') as session_title
                        from v_award_live a join v_activity v on v.id = a.activity left join v_slot s on s.id = a.session
                        where a.learner = any(:learner) and (a.activity = :activity or a.during && :during::tstzmultirange)
                        order by a.at, a.claim, a.id
                        """)
                .param("learner", learner.all().stream().map(PersonId::value).toArray(UUID[]::new))
                .param("activity", target.activity().value())
                .param("during", CountedTime.text(during))
                .query(Rows.of(Row.class))
                .list()
                .stream()
                .map(row -> row.beside(target))
                .toList();
    }

    /** The latest reversal of an award of this target that no other award followed; empty where there is none. */
    Optional<Reversal> reversal(Learner learner, ClaimTarget target) {
        var session = target.session();
        return jdbc.sql("""
                        select coalesce(n.name, '') as name, r.at, r.why from v_award a join v_award_reversal r on r.award = a.id
                        left join v_person n on n.id = r.by
                        where a.learner = any(:learner) and a.activity = :activity
                          and a.session is not distinct from cast(:session as uuid)
                        order by r.at desc limit 1
                        """)
                .param("learner", learner.all().stream().map(PersonId::value).toArray(UUID[]::new))
                .param("activity", target.activity().value())
                .param("session", session == null ? null : session.value(), Types.OTHER)
                .query(Rows.of(Reversal.class))
                .optional();
    }

    /** Who reversed an award, when and why. */
    record Reversal(String name, Instant at, String why) {}

    record Row(
            AwardId id,
            UUID claim,
            PersonId learner,
            ActivityId activity,
            @Nullable SlotId session,
            String system,
            int turn,
            int quarters,
            String during,
            String title,
            String sessionTitle) {
        ExistingAward beside(ClaimTarget target) {
            var here = activity.equals(target.activity());
            return new ExistingAward(
                    id,
                    claim,
                    learner,
                    title + sessionTitle,
                    here,
                    here && Objects.equals(session, target.session()),
                    system,
                    turn,
                    new Credits(quarters),
                    CountedTime.intervals(during));
        }
    }
}
