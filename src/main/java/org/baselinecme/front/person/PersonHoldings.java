package org.baselinecme.front.person;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.baselinecme.office.merging.Holdings;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what is recorded under entries of people from the views of other modules. */
@Component
class PersonHoldings implements Holdings {
    private static final int MOST = 100;
    private final JdbcClient jdbc;

    PersonHoldings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Held> of(Collection<PersonId> ids) {
        return jdbc.sql("""
                        select kind, count from (values
                          (1, 'awards', (select count(distinct a.claim) from v_award_live a where a.learner = any(:ids))),
                          (2, 'certificates', (select count(*) from v_certificate c where c.learner = any(:ids))),
                          (3, 'past-credits', (select count(*) from v_past_credit c where c.person = any(:ids))),
                          (4, 'registrations', (select count(*) from v_registration r where r.person = any(:ids))),
                          (5, 'attendance', (select count(*) from v_presence p where p.person = any(:ids))),
                          (6, 'disclosures', (select count(*) from v_disclosure d where d.person = any(:ids))),
                          (7, 'sessions', (select count(*) from v_session_faculty f where f.person = any(:ids))),
                          (8, 'roles', (select count(*) from v_roster_now r where r.person = any(:ids)))) h (place, kind, count)
                        order by place
                        """).param("ids", uuids(ids)).query(Rows.of(Held.class)).list();
    }

    @Override
    public List<Given> since(Collection<PersonId> ids, Instant then) {
        return jdbc.sql("""
                        select g.kind, g.title, g.at, g.under from (
                          select 'awards' as kind, a.title, min(w.at) as at, w.learner as under from v_award_live w
                            join v_activity a on a.id = w.activity where w.learner = any(:ids) and w.at > :then group by w.claim, a.title, w.learner
                          union all select 'past-credits', c.title, c.entered_at, c.person from v_past_credit c
                            where c.person = any(:ids) and c.entered_at > :then
                          union all select 'registrations', a.title, r.at, r.person from v_registration_ever r
                            join v_activity a on a.id = r.activity where r.person = any(:ids) and r.at > :then
                          union all select 'attendance', a.title, p.at, p.person from v_presence p join v_session s on s.id = p.slot
                            join v_activity a on a.id = s.activity where p.person = any(:ids) and p.at > :then
                          union all select 'disclosures', '', d.submitted_at, d.person from v_disclosure d
                            where d.person = any(:ids) and d.submitted_at > :then
                          union all select 'roles', a.title, r.joined_at, r.person from v_roster r
                            join v_activity a on a.id = r.activity where r.person = any(:ids) and r.joined_at > :then) g
                        order by g.at desc, g.kind, g.title limit :most
                        """)
                .param("ids", uuids(ids))
                .param("then", then.atOffset(ZoneOffset.UTC))
                .param("most", MOST)
                .query(Rows.of(Given.class))
                .list();
    }

    @Override
    public Twice twice(Collection<PersonId> ones, Collection<PersonId> others) {
        return new Twice(
                titles("select activity from v_registration where person = any(:%s)", ones, others),
                titles("select activity from v_award_live where learner = any(:%s)", ones, others));
    }

    private List<String> titles(String sql, Collection<PersonId> ones, Collection<PersonId> others) {
        return jdbc.sql("select a.title as value from v_activity a where a.id in (" + sql.formatted("ones")
                        + " intersect " + sql.formatted("others") + ") order by a.starts_on desc, a.id limit 20")
                .param("ones", uuids(ones))
                .param("others", uuids(others))
                .query(Rows.of(String.class))
                .list();
    }

    private static UUID[] uuids(Collection<PersonId> ids) {
        return ids.stream().map(PersonId::value).toArray(UUID[]::new);
    }
}
