package org.baselinecme.credit.proof;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.baselinecme.office.office.Office;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.planning.systems.CreditRule;
import org.baselinecme.planning.systems.CreditSystems;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Credits;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Compares awards with the attendance that is in effect, and with the time on record of what was completed without sessions. By
 * attendance only activities are read in which it was withdrawn, ended early or timed. An award is unsupported where its credit
 * system gives less for what remains.
 */
@Component
class AwardEvidenceQueries {
    private static final String UNSUPPORTED = """
            with changed as (
              select s.activity from v_presence_ever p join v_slot s on s.id = p.slot
              where s.activity = any(:activities) and (p.withdrawn_at is not null or (p.until_at is not null and p.source is null))
              union select s.activity from v_session_times t join v_slot s on s.id = t.slot where s.activity = any(:activities)
            ), awarded as (
              select a.* from v_award_live a where a.activity in (select activity from changed) and not isempty(a.during)
            ), proven as (
              select a.id, tstzrange(greatest(coalesce(p.from_at, h.began), h.began), case
                  when p.seconds is null then least(coalesce(p.until_at, h.ended), h.ended)
                  else least(greatest(coalesce(p.from_at, h.began), h.began) + make_interval(secs => p.seconds),
                    coalesce(p.until_at, h.ended), h.ended) end) as part
              from awarded a join v_person_root me on me.person = a.learner join v_person_root r on r.root = me.root
              join v_session s on s.activity = a.activity and (a.session is null or s.id = a.session)
              join v_presence p on p.slot = s.id and p.person = r.person left join v_session_times t on t.slot = s.id
              cross join lateral (select coalesce(t.began_at, s.begins) as began,
                coalesce(t.ended_at, s.ends) as ended) h
              where coalesce(p.from_at, h.began) < h.ended and coalesce(p.until_at, h.ended) > greatest(coalesce(p.from_at, h.began), h.began)
            )
            , stated as (
              select a.*, 60 * (select c.minutes from v_completion c join v_person_root r on r.person = c.person
                where c.activity = a.activity and r.root = me.root and c.minutes is not null and c.presentation is null
                order by c.at desc, c.id desc limit 1) as seconds
              from v_award_live a join v_person_root me on me.person = a.learner
              where a.activity = any(:activities) and isempty(a.during)
            ), compared as (
              select a.id, a.claim, a.learner, a.activity, a.session, a.credit_system, a.quarters, a.at,
                coalesce((select sum(extract(epoch from upper(u) - lower(u)))
                  from (select unnest(range_agg(e.part)) as u from proven e where e.id = a.id) parts), 0)::int as seconds
              from awarded a
              union all
              select a.id, a.claim, a.learner, a.activity, a.session, a.credit_system, a.quarters, a.at, a.seconds
              from stated a where a.seconds is not null
            )
            select a.id, a.claim, a.learner, a.activity, coalesce(s.title, v.title) as title, coalesce(a.credit_system, '') as code,
              coalesce(c.name, '') as name, coalesce((select min(x.serial) from v_certificate x where x.claim = a.claim), '') as serial,
              a.quarters, a.at, a.seconds, (select min(k.seconds) from award_kept k where k.award = a.id) as kept
            from compared a join v_activity v on v.id = a.activity left join v_slot s on s.id = a.session
            left join v_credit_system c on c.code = a.credit_system order by a.at, a.id
            """;

    private final JdbcClient jdbc;
    private final CreditSystems systems;
    private final Office office;

    AwardEvidenceQueries(JdbcClient jdbc, CreditSystems systems, Office office) {
        this.jdbc = jdbc;
        this.systems = systems;
        this.office = office;
    }

    /** The awards of these activities that attendance supports less of than was awarded, and that were not kept for it, oldest first. */
    List<UnsupportedAward> unsupported(Collection<ActivityId> activities) {
        return jdbc
                .sql(UNSUPPORTED)
                .param("activities", activities.stream().map(ActivityId::value).toArray(UUID[]::new))
                .query(Rows.of(Row.class))
                .list()
                .stream()
                .filter(row -> row.kept == null || row.seconds < row.kept)
                .map(this::compared)
                .filter(award -> award.supported().compareTo(award.awarded()) < 0)
                .toList();
    }

    private UnsupportedAward compared(Row row) {
        var rule = row.code.isEmpty()
                ? CreditRule.STANDARD
                : systems.at(row.code, row.at).rule();
        return new UnsupportedAward(
                row.id,
                row.claim,
                row.learner,
                row.activity,
                row.title,
                row.name,
                row.serial,
                new Credits(row.quarters),
                rule.ofSeconds(row.seconds),
                row.seconds,
                row.at);
    }

    /** Whether a learner, by any of their ids, has an award in effect of an activity. */
    boolean isAwarded(ActivityId activity, PersonId learner) {
        return jdbc.sql("""
                        select exists (select from v_award_live a join v_person_root r on r.person = a.learner
                          join v_person_root me on me.root = r.root where a.activity = ? and me.person = ?)
                        """)
                .param(activity.value())
                .param(learner.value())
                .query(Boolean.class)
                .single();
    }

    /** The awards in effect that rest on attendance of a session, by person: 1.00 AMA PRA Category 1 Credit™, with the certificate. */
    Map<PersonId, List<Resting>> resting(ActivityId activity, SlotId slot) {
        return jdbc
                .sql("""
                        select distinct p.person, a.id, a.quarters, coalesce(c.name, '') as system, c.position,
                          coalesce((select min(x.serial) from v_certificate x where x.claim = a.claim), '') as serial
                        from v_presence p join v_person_root me on me.person = p.person join v_person_root r on r.root = me.root
                        join v_award_live a on a.learner = r.person and a.activity = :activity and (a.session is null or a.session = p.slot)
                        left join v_credit_system c on c.code = a.credit_system
                        where p.slot = :slot order by c.position nulls last, a.id
                        """)
                .param("activity", activity.value())
                .param("slot", slot.value())
                .query(Rows.of(Resting.class))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Resting::person, LinkedHashMap::new, Collectors.toList()));
    }

    record Row(
            UUID id,
            UUID claim,
            PersonId learner,
            ActivityId activity,
            String title,
            String code,
            String name,
            String serial,
            int quarters,
            Instant at,
            int seconds,
            @Nullable Integer kept) {}

    /** An award; the system is empty for participation, the serial without a certificate. */
    record Resting(PersonId person, UUID id, int quarters, String system, String serial) {}
}
