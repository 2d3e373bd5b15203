package org.baselinecme.office.merging;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.platform.access.Reach;
import org.baselinecme.platform.cache.Caches;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.cache.annotation.Cacheable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds entries that may be one human being, each pair with what they have in common. Names are compared within a department
 * and among people whose surnames begin alike, so that fifty thousand people are compared in a moment.
 */
@Component
class DuplicateQueries {
    /** Addresses that are not the one of the entry itself: of accounts, guests and further ones. */
    private static final String OTHER_ADDRESS = """
            (select a.person, lower(a.email) as address from v_account a join v_person o on o.id = a.person
              where lower(a.email) is distinct from lower(o.email)
            union all select g.person, lower(g.address) from v_guest g
            union all select f.person, lower(f.address) from v_further_email f)
            """;

    /** What identifies one human being. */
    private static final String NUMBER = """
            (select person, kind, value from v_person_identifier where kind <> 'BIRTH_MONTH_DAY'
            union all select person, 'NPI', npi from v_npi
            union all select person, board, upper(number) from v_board_certification
            union all select person, 'license', state || ' ' || upper(number) from v_license)
            """;

    /** What makes a pair likely. */
    private static final String LIKELY = """
            select a.person as one, b.id as other, 'email' as reason, a.address as text, 1.0 as score
              from %1$s a join v_person b on lower(b.email) = a.address and b.id <> a.person
            union all
            select a.person, b.person, 'email', a.address, 1.0
              from %1$s a join %1$s b on b.address = a.address and b.person <> a.person
            union all
            select a.person, b.person, 'id', coalesce((select r.label from v_reference r where r.list in ('learner_id', 'board')
                and r.code = s.kind order by r.valid_from desc limit 1), s.kind), 1.0
              from (select kind, value from %2$s i
                group by kind, value having count(*) > 1) s
              join %2$s a on a.kind = s.kind and a.value = s.value
              join %2$s b on b.kind = s.kind and b.value = s.value and b.person > a.person
            union all
            select p.id, q.id, 'birthday', '', 1.0
              from (select name_key, birth_month, birth_day from v_person where birth_month is not null
                group by name_key, birth_month, birth_day having count(*) > 1) s
              join v_person p on p.name_key = s.name_key and p.birth_month = s.birth_month and p.birth_day = s.birth_day
              join v_person q on q.name_key = s.name_key and q.birth_month = s.birth_month and q.birth_day = s.birth_day
                and q.id > p.id
            """.formatted(OTHER_ADDRESS, NUMBER);

    /** A name alone makes nobody likely. So many pairs are compared at most: a department of one name would be compared for minutes. */
    private static final String POSSIBLE = LIKELY + """
            union all (
            select c.one, c.other, 'name', '', similarity(c.left_key, c.right_key) as score from (
              select p.id as one, q.id as other, p.sort_key as left_key, q.sort_key as right_key from v_person p join v_person q
                on q.department = p.department and left(q.sort_key, 3) = left(p.sort_key, 3)
                and left(q.name_key, 1) = left(p.name_key, 1) and q.id > p.id
                where p.department is not null and abs(length(p.sort_key) - length(q.sort_key)) <= 3
                and not p.is_merged and not q.is_merged and (:office or (@p) and (@q)) limit 20000) c
              where similarity(c.left_key, c.right_key) >= 0.6
              and not exists (select from not_the_same n where n.one = least(c.one, c.other) and n.other = greatest(c.one, c.other))
              order by score desc, c.one, c.other limit 300)
            """.replace("@p", kept("p")).replace("@q", kept("q"));

    private static final String PAIRS = """
            from (
              select least(f.one, f.other) as one, greatest(f.one, f.other) as other, bool_or(f.reason <> 'name') as likely,
                array_agg(distinct f.reason || ':' || f.text) as reasons, max(f.score) as score
              from (%s) f group by 1, 2) d
            join v_person p on p.id = d.one join v_person q on q.id = d.other
            where not p.is_merged and not q.is_merged
              and not exists (select from not_the_same n where n.one = d.one and n.other = d.other)
              and (:office or (%s) and (%s))
            """;

    private final JdbcClient jdbc;

    DuplicateQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The pairs whose records are both kept by these departments, likely ones first. */
    List<Pair> pairs(Reach keeper, int most) {
        return jdbc.sql("""
                        select d.one, p.titled_name as one_name, %1$s as one_detail, d.other, q.titled_name as other_name,
                          %2$s as other_detail, d.likely, d.reasons
                        %3$s order by d.likely desc, d.score desc, p.sort_key, d.one, d.other limit :most
                        """.formatted(detail("p"), detail("q"), of(POSSIBLE)))
                .params(reach(keeper))
                .param("most", most)
                .query(Rows.of(Pair.class))
                .list();
    }

    /** How many pairs are likely. */
    @Cacheable(Caches.LIKELY_DUPLICATES)
    int likely(Reach keeper, int most) {
        return jdbc.sql("select count(*) from (select d.one " + of(LIKELY) + " limit :most) c")
                .params(reach(keeper))
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    /** The pairs that staff know to be two people, the latest first. */
    List<Dismissed> dismissed(Reach keeper, int most) {
        return jdbc.sql("""
                        select p.titled_name as one, q.titled_name as other, coalesce(b.titled_name, '') as by, n.at
                        from not_the_same n join v_person p on p.id = n.one join v_person q on q.id = n.other
                          left join v_person b on b.id = n.by
                        where :office or (%s) and (%s) order by n.at desc, n.one, n.other limit :most
                        """.formatted(kept("p"), kept("q")))
                .params(reach(keeper))
                .param("most", most)
                .query(Rows.of(Dismissed.class))
                .list();
    }

    private static String of(String found) {
        return PAIRS.formatted(found, kept("p"), kept("q"));
    }

    private static String detail(String p) {
        return """
                concat_ws(' · ', (select r.label from v_reference r where r.list = 'profession' and r.code = %1$s.profession
                  order by r.valid_from desc limit 1), (select d.name from v_department d where d.id = %1$s.department), %1$s.email)
                """.formatted(p);
    }

    /** As {@link org.baselinecme.office.people.PersonReach} keeps records. */
    private static String kept(String p) {
        return """
                coalesce(%1$s.department = any(:departments), false) or %1$s.department is null and exists (
                  select from v_person_entry e where e.person = %1$s.id and e.department = any(:departments))
                """.formatted(p);
    }

    private static Map<String, Object> reach(Reach keeper) {
        return Map.of(
                "office", keeper.office(), "departments", keeper.departments().toArray(UUID[]::new));
    }

    /** Two entries, and what they have in common: each reason with its text after a colon. */
    record Pair(
            PersonId one,
            String oneName,
            String oneDetail,
            PersonId other,
            String otherName,
            String otherDetail,
            boolean likely,
            List<String> reasons) {}

    record Dismissed(String one, String other, String by, Instant at) {}
}
