package org.baselinecme.front.catalog;

import java.time.ZoneOffset;
import java.util.List;
import org.baselinecme.office.office.Moments;
import org.baselinecme.office.office.Office;
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
    private static final String LISTED = """
            with found as (
              select a.id, a.number, a.title, a.is_open, a.stage, a.format, d.name as department, a.starts_on, a.ends_on,
                (select min(s.day) from v_session s where s.activity = a.id and s.ends > :now) as next_on, coalesce(c.changes, 0) as changes,
                %s as distance, count(*) over () as total, sum(hashtext(a.id::text || coalesce(c.changes, 0))::bigint) over () as stamp
              from v_activity a join v_department d on d.id = a.department join v_activity_words w on w.activity = a.id
              left join v_activity_changes c on c.activity = a.id
              where a.is_listed and a.ends_on >= :today and a.starts_on <= :until and %s
                and (:format = '' or a.format = :format) and (:department = '' or d.code = :department)
                and (:profession = '' or exists (select from v_activity_audience p where p.activity = a.id and p.profession = :profession))
                and (not :team or (select count(*) from v_activity_audience p where p.activity = a.id) > 1)
                and ((:credit = '' and :quarters = 0) or a.is_open and exists (select from v_designation g
                      where g.activity = a.id and (:credit = '' or g.credit_system = :credit) and g.quarters >= :quarters))
              order by distance, next_on nulls last, a.starts_on, a.number
              limit :most offset :from)
            select f.id, f.number, f.title, f.is_open, f.stage, f.format, f.department, f.starts_on, f.ends_on, f.next_on, f.changes,
              coalesce((select o.text from v_activity_objective o where o.activity = f.id order by o.position limit 1), '') as summary,
              case when f.is_open then s.starts_at end as starts_at, case when f.is_open then coalesce(s.room, '') else '' end as room,
              f.is_open and coalesce(t.is_streamed, false) as is_streamed, t.seats is not null as is_limited,
              array(select g.credit_system || ' ' || max(g.quarters) from v_designation g where g.activity = f.id group by g.credit_system) as credit,
              f.total, f.stamp
            from found f left join v_seats t on t.activity = f.id left join lateral (
              select starts_at, room from v_session where activity = f.id and day = coalesce(f.next_on, f.starts_on)
              order by f.next_on is not null and ends <= :now, begins, id limit 1) s on true
            order by f.distance, f.next_on nulls last, f.starts_on, f.number
            """;

    private final JdbcClient jdbc;
    private final Office office;
    private final CatalogSearch search;
    private final CatalogFacets facets;
    private final CatalogChoices choices;
    private final CatalogCards cards;

    Catalog(
            JdbcClient jdbc,
            Office office,
            CatalogSearch search,
            CatalogFacets facets,
            CatalogChoices choices,
            CatalogCards cards) {
        this.jdbc = jdbc;
        this.office = office;
        this.search = search;
        this.facets = facets;
        this.choices = choices;
        this.cards = cards;
    }

    /** Returns a page of the activities a visitor looks for, the soonest first, or the best match for words. */
    @Anyone
    CatalogPage list(CatalogFilter filter) {
        var moments = office.moments();
        var words = search.typed(filter.words(), moments.today());
        var rows = rows(filter, words, moments);
        if (rows.isEmpty() && !filter.words().isEmpty()) {
            words = search.similar(filter.words(), moments.today());
            rows = rows(filter, words, moments);
        }
        var page = filter.pageNumber();
        var total = rows.isEmpty() ? 0 : rows.getFirst().total();
        var last = Math.max(1, (total + PAGE_SIZE - 1) / PAGE_SIZE);
        var counts = facets.of(
                filter,
                words,
                moments.today(),
                rows.isEmpty() ? 0 : rows.getFirst().stamp());
        return new CatalogPage(
                cards.of(rows, moments),
                total,
                page,
                last,
                words.similar() && !rows.isEmpty(),
                choices.facets(filter, counts),
                choices.chips(filter),
                new CatalogPage.Around(
                        page > 1 ? filter.with("page", String.valueOf(page - 1)) : "",
                        page < last ? filter.with("page", String.valueOf(page + 1)) : ""));
    }

    /** The statement that finds a page. */
    static String listed(CatalogWords words) {
        return LISTED.formatted(words.distance(), words.condition());
    }

    private List<CatalogRow> rows(CatalogFilter filter, CatalogWords words, Moments moments) {
        return jdbc.sql(listed(words))
                .params(words.parameters())
                .params(filter.parameters(moments.today()))
                .param("now", moments.now().atOffset(ZoneOffset.UTC))
                .param("most", PAGE_SIZE)
                .param("from", (filter.pageNumber() - 1) * PAGE_SIZE)
                .query(Rows.of(CatalogRow.class))
                .list();
    }
}
