package org.baselinecme.credit.reminders;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads which people have credit of an activity to claim. */
@Component
class UnclaimedQueries {
    /** How long nobody is reminded again. */
    static final Duration PAUSE = Duration.ofDays(1);

    private final JdbcClient jdbc;

    UnclaimedQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets reminders about an activity be sent one after the other. */
    void lock(ActivityId activity) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('claim reminders of ' || ?, 0))")
                .param(activity.toString())
                .query((row, number) -> number)
                .list();
    }

    /** These people, by name, with what decides whether they are reminded. */
    List<Candidate> of(ActivityId activity, Collection<PersonId> people, Instant now) {
        return jdbc.sql("""
                        with candidate as (select distinct o.root as id from v_person_root o where o.person = any(:people)),
                          attended as (select o.root, s.id from v_session s join v_presence p on p.slot = s.id
                            join v_person_root o on o.person = p.person where s.activity = :activity)
                        select p.id, p.titled_name as name, p.email is not null or exists (select from v_guest g where g.person = p.id and g.address <> '') as reachable,
                          exists (select from attended t where t.root = p.id)
                            or not exists (select from v_session s where s.activity = :activity) as attended,
                          case when a.is_series then not exists (select from attended t where t.root = p.id and not exists (
                              select from v_credit_claim c join v_person_root o on o.person = c.learner
                              where o.root = p.id and c.session = t.id))
                            else exists (select from v_credit_claim c join v_person_root o on o.person = c.learner
                              where o.root = p.id and c.activity = a.id) end as claimed,
                          exists (select from claim_reminder r join v_person_root o on o.person = r.person
                            where o.root = p.id and r.activity = a.id and r.at > :since) as reminded
                        from candidate q join v_person p on p.id = q.id join v_activity a on a.id = :activity
                        order by p.sort_name, p.id
                        """)
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .param("activity", activity.value())
                .param("since", now.minus(PAUSE).atOffset(ZoneOffset.UTC))
                .query(Rows.of(Candidate.class))
                .list();
    }

    /** A person who may be reminded. */
    record Candidate(PersonId id, String name, boolean reachable, boolean attended, boolean claimed, boolean reminded) {
        /** Message key of why the person gets no mail; empty where they do. */
        String obstacle() {
            if (!attended) return "remind.absent";
            if (claimed) return "remind.claimed";
            if (reminded) return "remind.recent";
            return reachable ? "" : "remind.unreachable";
        }
    }
}
