package org.baselinecme.planning.validity;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what is recorded about artificial intelligence: answers about presentations, and the office's policy (R76). */
@Component
public class AiQueries {
    private static final String LATEST_REVIEW = """
            left join lateral (select c.* from content_review c where c.slot = s.id order by c.turn desc limit 1) r on true
            """;

    private final JdbcClient jdbc;

    AiQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How the sessions of an activity answer the question, for callers that have checked reach. */
    public AiSummary summary(ActivityId activity) {
        return jdbc.sql("""
                        select count(*) as sessions, count(*) filter (where r.ai_used is not null) as answered,
                          count(*) filter (where r.ai_used) as used
                        from v_session s
                        """ + LATEST_REVIEW + " where s.activity = ?")
                .param(activity.value())
                .query(Rows.of(AiSummary.class))
                .single();
    }

    /** The sessions of an activity that were created with artificial intelligence and checked by a person, in order. */
    List<AiMade> used(ActivityId activity) {
        return jdbc.sql("""
                        select s.title, p.titled_name as checker from v_session s
                        """ + LATEST_REVIEW + """
                         join v_person p on p.id = r.ai_checked_by
                        where s.activity = ? and r.ai_used and r.ai_check is not null order by s.day, s.starts_at, s.id
                        """)
                .param(activity.value())
                .query(Rows.of(AiMade.class))
                .list();
    }

    /** When the version of the policy was filed that was in force at this moment. */
    public Optional<Instant> policyInForceAt(Instant moment) {
        return jdbc.sql("select filed_at from ai_policy where filed_at <= ? order by filed_at desc, id desc limit 1")
                .param(moment.atOffset(ZoneOffset.UTC))
                .query(Rows.of(Instant.class))
                .optional();
    }

    /** The policy in force. */
    Optional<PolicyVersion> policy() {
        return policies().stream().findFirst();
    }

    /** Every version of the policy, the one in force first. */
    List<PolicyVersion> policies() {
        return jdbc.sql("""
                        select a.id, a.file, f.name as file_name, encode(a.sha256, 'hex') as hash, p.name as by, a.filed_at as at
                        from ai_policy a join v_file f on f.id = a.file join v_person p on p.id = a.filed_by
                        order by a.filed_at desc, a.id desc
                        """).query(Rows.of(PolicyVersion.class)).list();
    }

    boolean isAcknowledged(UUID policy, PersonId person) {
        return !acknowledgedAt(policy, person).isEmpty();
    }

    /** When somebody acknowledged a version. */
    Optional<Instant> acknowledgedAt(UUID policy, PersonId person) {
        return jdbc.sql("select acknowledged_at from ai_policy_acknowledgement where policy = ? and person = ?")
                .params(policy, person.value())
                .query(Rows.of(Instant.class))
                .optional();
    }

    /** Who has acknowledged a version, by name. */
    List<Acknowledged> acknowledgements(UUID policy) {
        return jdbc.sql("""
                        select p.titled_name as name, a.acknowledged_at as at
                        from ai_policy_acknowledgement a join v_person p on p.id = a.person
                        where a.policy = ? order by p.sort_name, p.id
                        """).param(policy).query(Rows.of(Acknowledged.class)).list();
    }

    /** Names of the people in control of content of activities in progress who have not acknowledged a version. */
    List<String> missing(UUID policy) {
        return jdbc.sql("""
                        select p.titled_name from v_person p
                        where p.id in (select r.person from v_roster_now r join v_activity a on a.id = r.activity
                            where a.is_in_progress)
                          and p.id not in (select k.person from ai_policy_acknowledgement k where k.policy = ?)
                        order by p.sort_name, p.id
                        """).param(policy).query(Rows.of(String.class)).list();
    }

    /** Makes others who file a policy wait until this transaction ends. */
    void lockPolicies() {
        RowCallbackHandler nothing = row -> {};
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('ai policy', 0))")
                .query(nothing);
    }

    /** How many sessions there are, for how many the question is answered, and for how many with yes. */
    public record AiSummary(int sessions, int answered, int used) {}

    /** A session created with artificial intelligence, and who checked it. */
    record AiMade(String title, String checker) {}

    /** A version of the policy. */
    record PolicyVersion(UUID id, UUID file, String fileName, String hash, String by, Instant at) {}

    /** Somebody who has acknowledged a version. */
    record Acknowledged(String name, Instant at) {}
}
