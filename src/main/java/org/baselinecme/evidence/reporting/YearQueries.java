package org.baselinecme.evidence.reporting;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.baselinecme.platform.access.Reach;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what the activities of a year gave, from the records of attendance, completion and credit. */
@Component
class YearQueries {
    private static final String ACTIVITIES = """
            with told as (
              select a.*, a.format in ('LIVE_COURSE', 'RSS') as is_live,
                exists (select from v_session s where s.activity = a.id) as in_sessions,
                (select min(c.at) from v_cancellation c where c.activity = a.id) as off_at
              from v_activity a where a.opened_at is not null and %s
                and a.starts_on <= :until and a.ends_on >= :from),
            held as (
              select t.id as activity, s.id as slot, s.day,
                extract(epoch from s.ends - s.begins) / 60 as minutes
              from told t join v_session s on s.activity = t.id
              where t.off_at is null or s.ends <= t.off_at),
            learner as (
              select distinct h.activity, case when t.is_series then h.slot end as slot, r.root as person
              from held h join told t on t.id = h.activity join v_presence p on p.slot = h.slot and (t.is_live or h.day between :from and :until)
              join v_person_root r on r.person = p.person
              union
              select t.id, null::uuid, r.root
              from told t join v_completion c on c.activity = t.id join v_person_root r on r.person = c.person
              where not t.is_live and (c.at at time zone :zone)::date between :from and :until
              union
              select t.id, null::uuid, r.root
              from told t join v_award_live w on w.activity = t.id join v_person_root r on r.person = w.learner
              where not t.is_live and (w.at at time zone :zone)::date between :from and :until),
            counted as (
              select l.activity,
                count(*) filter (where p.profession in ('PHYSICIAN', 'RESIDENT_PHYSICIAN')) as physicians,
                count(*) filter (where coalesce(p.profession, '') not in ('PHYSICIAN', 'RESIDENT_PHYSICIAN')) as others
              from learner l join v_person p on p.id = l.person group by l.activity)
            select t.id, t.number, t.title, t.format, t.is_series as series, t.in_sessions, t.stage,
              t.starts_on, t.ends_on,
              (select count(*) from held h where h.activity = t.id)::int as sessions,
              case when t.in_sessions
                then coalesce((select sum(h.minutes) from held h where h.activity = t.id), 0)
                else coalesce((select e.minutes from v_time_estimate e where e.activity = t.id), 0) end::int as minutes,
              coalesce((select string_agg(to_char(d.quarters / 4.0, 'FM999990.00') || ' ' || y.name, '; ' order by y.name)
                from v_designated_credit d join v_credit_system y on y.code = d.credit_system
                where d.activity = t.id), '') as credit,
              coalesce(n.physicians, 0)::int as physicians, coalesce(n.others, 0)::int as others,
              t.is_canceled as canceled, t.is_live as live
            from told t left join counted n on n.activity = t.id
            where not t.is_live or t.ends_on >= :from
            order by t.starts_on, t.number
            """;

    private final JdbcClient jdbc;

    YearQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Activities that opened, within reach. A live course or a series counts in the year in which it ends, and is under way in the years before; every other format
     * counts in each year in which it was available, with the people who took part in it, or completed a part, in that year (R58).
     *
     * @param until the last day that counts
     */
    List<ReportedActivity> activities(ReportingYear year, LocalDate until, ZoneId zone, Reach reach) {
        return jdbc.sql(ACTIVITIES.formatted(reach.sql("a")))
                .params(reach.parameters())
                .param("from", year.from())
                .param("until", until)
                .param("zone", zone.getId())
                .query(Rows.of(ReportedActivity.class))
                .list();
    }
}
