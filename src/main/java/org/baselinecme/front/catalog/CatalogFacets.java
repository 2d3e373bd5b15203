package org.baselinecme.front.catalog;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.List;
import org.baselinecme.planning.activities.ActivityChanges;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts how many activities each value of a filter would leave, the other filters as they are. The counts of the whole catalog
 * are kept in the memory of this node until an activity in it changes, or the day does.
 */
@Component
class CatalogFacets {
    private static final int MOST = 8;
    /** Each condition of the filter apart, so that every facet can leave its own out. */
    private static final String COUNTED = """
            with listed as (
              select a.id, a.format, d.code as department, a.is_open,
                (:format = '' or a.format = :format) as by_format, (:department = '' or d.code = :department) as by_department,
                (:profession = '' or exists (select from v_activity_audience p where p.activity = a.id and p.profession = :profession)) as by_profession,
                (not :team or (select count(*) from v_activity_audience p where p.activity = a.id) > 1) as by_team,
                a.starts_on <= :until as by_span, a.starts_on,
                (select max(g.quarters) from v_designation g where g.activity = a.id and a.is_open and (:credit = '' or g.credit_system = :credit)) as most
              from v_activity a join v_department d on d.id = a.department join v_activity_words w on w.activity = a.id
              where a.is_listed and a.ends_on >= :today and %s),
            found as (select *, (:credit = '' and :quarters = 0) or coalesce(most >= :quarters, false) as by_credit,
                :credit = '' or most is not null as by_system from listed)
            select 'format' as facet, format as value, count(*)::int as count from found
              where by_department and by_profession and by_team and by_span and by_credit group by 2
            union all select 'department', department, count(*) from found
              where by_format and by_profession and by_team and by_span and by_credit group by 2
            union all select 'profession', p.profession, count(*) from found f join v_activity_audience p on p.activity = f.id
              where by_format and by_department and by_team and by_span and by_credit group by 2
            union all select 'credit', g.credit_system, count(distinct f.id) from found f join v_designation g on g.activity = f.id
              where f.is_open and g.quarters >= :quarters and by_format and by_department and by_profession and by_team and by_span group by 2
            union all select 'span', span::text, count(*) from found f cross join unnest(array[30, 90]) span
              where f.starts_on <= :today + span and by_format and by_department and by_profession and by_team and by_credit group by 2
            union all select 'hours', hours::text, count(*) from found f cross join unnest(array[1, 4, 8]) hours
              where f.most >= hours * 4 and by_format and by_department and by_profession and by_team and by_span and by_system group by 2
            union all select 'team', '1', count(*) from found f
              where (select count(*) from v_activity_audience p where p.activity = f.id) > 1
                and by_format and by_department and by_profession and by_span and by_credit having count(*) > 0
            """;

    private final Cache<Whole, List<Count>> kept =
            Caffeine.newBuilder().maximumSize(MOST).build();
    private final JdbcClient jdbc;

    CatalogFacets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The counts of every value that leaves something.
     *
     * @param stamp changes with every activity of the whole catalog
     */
    List<Count> of(CatalogFilter filter, CatalogWords words, LocalDate today, long stamp) {
        if (filter.isNarrow() || filter.pageNumber() > 1 || ActivityChanges.arePending())
            return count(filter, words, today);
        var key = new Whole(today, stamp);
        var known = kept.getIfPresent(key);
        if (known != null) return known;
        var counted = count(filter, words, today);
        kept.put(key, counted);
        return counted;
    }

    private List<Count> count(CatalogFilter filter, CatalogWords words, LocalDate today) {
        return jdbc.sql(COUNTED.formatted(words.condition()))
                .params(words.parameters())
                .params(filter.parameters(today))
                .query(Rows.of(Count.class))
                .list();
    }

    record Count(String facet, String value, int count) {}

    private record Whole(LocalDate today, long stamp) {}
}
