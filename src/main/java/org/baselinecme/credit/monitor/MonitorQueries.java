package org.baselinecme.credit.monitor;

import java.time.ZoneId;
import java.util.List;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the pharmacy credit of an activity with the IDs that CPE Monitor asks for. */
@Component
class MonitorQueries {
    private final JdbcClient jdbc;

    MonitorQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A row for each award in effect; by name. The number is that of the profession of the claim. */
    List<MonitorRow> of(ActivityId activity, ZoneId zone) {
        return jdbc.sql("""
                        select p.id as learner, p.name,
                          coalesce((select case when count(*) = 1 then min(u.number) end from v_universal_number u
                            where u.activity = a.activity
                              and u.audience = case when c.profession = 'PHARMACY_TECHNICIAN' then 'T' else 'P' end), '') as uan,
                          coalesce((select min(i.value) from v_person_identity e join v_person_identifier i on i.person = e.identity
                            where e.person = p.id and i.kind = 'NABP_EPROFILE'), '') as profile,
                          coalesce((select replace(min(i.value), '-', '') from v_person_identity e
                            join v_person_identifier i on i.person = e.identity
                            where e.person = p.id and i.kind = 'BIRTH_MONTH_DAY'), '') as birthday,
                          (coalesce(upper(a.during), a.at) at time zone :zone)::date as participated_on, a.quarters
                        from v_award_live a join v_credit_claim c on c.id = a.claim
                          join v_person_root r on r.person = a.learner join v_person p on p.id = r.root
                        where a.activity = :activity and a.credit_system = 'ACPE' and a.quarters > 0
                        order by p.sort_name, p.id, a.at
                        """)
                .param("zone", zone.getId())
                .param("activity", activity.value())
                .query(Rows.of(MonitorRow.class))
                .list();
    }
}
