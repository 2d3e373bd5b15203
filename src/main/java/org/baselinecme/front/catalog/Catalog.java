package org.baselinecme.front.catalog;

import java.util.List;
import org.baselinecme.office.office.Moments;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.office.ReferenceList;
import org.baselinecme.office.office.References;
import org.baselinecme.planning.systems.CreditSystems;
import org.baselinecme.platform.access.Anyone;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The public catalog: approved activities as dates to save, open ones with everything that is known. */
@Service
@Transactional(readOnly = true)
public class Catalog {
    private static final int PAGE_SIZE = 20;
    /** What a card shows is read for the activities of the page alone, after they are found and put in order. */
    static final String LISTED = """
            with found as (
              select a.id, a.number, a.title, a.is_open, a.stage, a.format, d.name as department, a.starts_on, a.ends_on,
                (select min(s.day) from v_session s where s.activity = a.id and s.day >= :today) as next_on,
                case when :words = '' then 0 else -ts_rank(w.words, websearch_to_tsquery('english', :words)) end as distance,
                count(*) over () as total
              from v_activity a join v_department d on d.id = a.department join v_activity_words w on w.activity = a.id
              where a.is_listed and a.ends_on >= :today and a.starts_on <= :until
                and (:words = '' or a.number = :words or (a.is_open or to_tsvector('english', a.title) @@ websearch_to_tsquery('english', :words))
                     and w.words @@ websearch_to_tsquery('english', :words))
                and (:format = '' or a.format = :format) and (:department = '' or d.code = :department)
                and (:profession = '' or exists (select from v_activity_audience p where p.activity = a.id and p.profession = :profession))
                and (not :team or (select count(*) from v_activity_audience p where p.activity = a.id) > 1)
                and ((:credit = '' and :quarters = 0) or a.is_open and exists (select from v_designated_credit g
                      where g.activity = a.id and (:credit = '' or g.credit_system = :credit) and g.quarters >= :quarters))
              order by distance, next_on nulls last, a.starts_on, a.number
              limit :most offset :from)
            select f.number, f.title, f.is_open, f.stage, f.format, f.department, f.starts_on, f.ends_on, f.next_on,
              coalesce((select o.text from v_activity_objective o where o.activity = f.id order by o.position limit 1), '') as summary,
              case when f.is_open then s.starts_at end as starts_at, case when f.is_open then coalesce(s.room, '') else '' end as room,
              array(select g.credit_system || ' ' || g.quarters from v_designated_credit g where g.activity = f.id) as credit,
              f.total
            from found f left join lateral (
              select starts_at, room from v_session where activity = f.id and day = coalesce(f.next_on, f.starts_on)
              order by begins, id limit 1) s on true
            order by f.distance, f.next_on nulls last, f.starts_on, f.number
            """;

    private final JdbcClient jdbc;
    private final Office office;
    private final References references;
    private final CreditSystems systems;

    Catalog(JdbcClient jdbc, Office office, References references, CreditSystems systems) {
        this.jdbc = jdbc;
        this.office = office;
        this.references = references;
        this.systems = systems;
    }

    /** Returns a page of the activities a visitor looks for, the soonest first, or the best match for words. */
    @Anyone
    CatalogPage list(CatalogFilter filter) {
        var moments = office.moments();
        var lists = references.read(ReferenceList.ACTIVITY_FORMAT, ReferenceList.PROFESSION);
        var page = filter.pageNumber();
        var rows = rows(filter, moments, page);
        var total = rows.isEmpty() ? 0 : rows.getFirst().total();
        var known = systems.all();
        return new CatalogPage(
                rows.stream().map(row -> row.card(lists, known, moments)).toList(),
                total,
                page,
                Math.max(1, (total + PAGE_SIZE - 1) / PAGE_SIZE),
                lists.of(ReferenceList.ACTIVITY_FORMAT),
                lists.of(ReferenceList.PROFESSION),
                office.departments(),
                known.stream().map(CatalogPage.Choice::of).toList());
    }

    private List<CatalogRow> rows(CatalogFilter filter, Moments moments, int page) {
        return jdbc.sql(LISTED)
                .param("today", moments.today())
                .param("until", filter.until(moments.today()))
                .param("words", filter.words())
                .param("format", filter.formatOrAll())
                .param("department", filter.departmentOrAll())
                .param("profession", filter.professionOrAll())
                .param("team", filter.isTeam())
                .param("credit", filter.creditOrAll())
                .param("quarters", filter.quarters())
                .param("most", PAGE_SIZE)
                .param("from", (page - 1) * PAGE_SIZE)
                .query(Rows.of(CatalogRow.class))
                .list();
    }
}
