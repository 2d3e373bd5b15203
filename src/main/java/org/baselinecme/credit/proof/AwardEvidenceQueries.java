package org.baselinecme.credit.proof;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Compares awards with the attendance that is in effect, and with the time on record of what was completed without sessions. By
 * attendance only activities are read in which it was withdrawn, ended early or timed. An award is unsupported where its credit
 * system gives less for what remains.
 */
@Component
class AwardEvidenceQueries {
    private static final String CANDIDATES = """
            with changed as (
              select s.activity from v_presence_ever p join v_slot s on s.id = p.slot
              where s.activity = any(:activities) and (p.withdrawn_at is not null or (p.until_at is not null and p.source is null))
              union select s.activity from v_session_times t join v_slot s on s.id = t.slot where s.activity = any(:activities)
            ), joined as (
              select r.person, r.root from v_person_root r
              where r.root in (select o.root from v_person_merge m join v_person_root o on o.person = m.from_person)
            ), beside as (
              select a.id, b.claim, b.activity, b.at, b.activity = a.activity and b.session is not distinct from a.session as same
              from v_award_live a join joined me on me.person = a.learner join joined r on r.root = me.root and r.person <> a.learner
              join v_award_live b on b.learner = r.person and (b.at, b.claim) < (a.at, a.claim)
                and (b.activity = a.activity and b.session is not distinct from a.session or b.during && a.during)
              where a.activity = any(:activities)
            ), candidate as (
              select a.*, me.root, w.claim as other, w.activity as other_activity, coalesce(w.same, false) as twice
              from v_award_live a join v_person_root me on me.person = a.learner
              left join lateral (select o.claim, o.activity, o.same from beside o where o.id = a.id
                order by o.same desc, o.at, o.claim limit 1) w on true
              where a.activity = any(:activities) and (w.claim is not null or isempty(a.during)
                or a.activity in (select activity from changed))
            ), proven as (
              select a.id, s.id as session, s.title, s.begins, s.ends, h.began, h.ended, range_agg(
                tstzrange(greatest(coalesce(p.from_at, h.began), h.began), case
                  when p.seconds is null then least(coalesce(p.until_at, h.ended), h.ended)
                  else least(greatest(coalesce(p.from_at, h.began), h.began) + make_interval(secs => p.seconds),
                    coalesce(p.until_at, h.ended), h.ended) end)) as part
              from candidate a join v_person_root r on r.root = a.root
              join v_session s on s.activity = a.activity and (a.session is null or s.id = a.session)
              join v_presence p on p.slot = s.id and p.person = r.person left join v_session_times t on t.slot = s.id
              cross join lateral (select coalesce(t.began_at, s.begins) as began,
                coalesce(t.ended_at, s.ends) as ended) h
              where not isempty(a.during) and coalesce(p.from_at, h.began) < h.ended
                and coalesce(p.until_at, h.ended) > greatest(coalesce(p.from_at, h.began), h.began)
              group by a.id, s.id, s.title, s.begins, s.ends, h.began, h.ended
            ), described as materialized (
              select a.id, a.claim, a.learner, a.activity, a.session as awarded_session, coalesce(x.title, v.title) as title,
                coalesce(a.credit_system, '') as code, coalesce(c.name, '') as name,
                coalesce((select min(z.serial) from v_certificate z where z.claim = a.claim), '') as serial,
                a.quarters, a.at, a.during::text as during, (select min(k.seconds) from award_kept k where k.award = a.id) as kept,
                case when isempty(a.during) then 60 * (select m.minutes from v_completion m join v_person_root r on r.person = m.person
                  where m.activity = a.activity and r.root = a.root and m.minutes is not null and m.presentation is null
                  order by m.at desc, m.id desc limit 1) end as stated,
                coalesce((select range_agg(b.during) from v_award_live b join v_person_root r on r.person = b.learner
                  where r.root = a.root and (b.at, b.claim) < (a.at, a.claim) and not isempty(a.during)
                    and not (b.activity = a.activity and b.session is not distinct from a.session)
                    and b.during && tstzmultirange(tstzrange(lower(a.during) - interval '1 day', upper(a.during) + interval '1 day'))),
                  '{}')::text as counted,
                v.format, a.twice, a.other, a.other_activity
              from candidate a join v_activity v on v.id = a.activity left join v_slot x on x.id = a.session
              left join v_credit_system c on c.code = a.credit_system
            )
            select a.*, e.session, e.title as session_title, e.begins, e.ends, e.began, e.ended, e.part::text as part
            from described a left join proven e on e.id = a.id order by a.at, a.id, e.began, e.session
            """;
    private final JdbcClient jdbc;
    private final AwardSupport support;

    AwardEvidenceQueries(JdbcClient jdbc, AwardSupport support) {
        this.jdbc = jdbc;
        this.support = support;
    }

    /**
     * The awards of these activities that the record supports less of than was awarded, oldest first: those that were not kept
     * for it, and those that count credit again which the same person was awarded under another entry.
     */
    List<UnsupportedAward> unsupported(Collection<ActivityId> activities) {
        var rows = jdbc.sql(CANDIDATES)
                .param("activities", activities.stream().map(ActivityId::value).toArray(UUID[]::new))
                .query(Rows.of(AwardEvidenceRow.class))
                .list();
        return rows.stream()
                .collect(Collectors.groupingBy(AwardEvidenceRow::id, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(award -> support.of(award).stream())
                .filter(award -> award.supported().compareTo(award.awarded()) < 0)
                .toList();
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

    /** An award; the system is empty for participation, the serial without a certificate. */
    record Resting(PersonId person, UUID id, int quarters, String system, String serial) {}
}
