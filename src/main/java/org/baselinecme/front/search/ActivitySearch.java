package org.baselinecme.front.search;

import java.time.LocalDate;
import java.util.List;
import org.baselinecme.office.office.Office;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Rows;
import org.baselinecme.platform.lookup.SearchHit;
import org.baselinecme.platform.lookup.SearchSource;
import org.baselinecme.platform.lookup.SearchText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds activities by number, words of the title or the activity director; the newest first. */
@Component
class ActivitySearch implements SearchSource {
    private static final int ORDER = 20;

    /** Each side by its own index; together in one condition no index would do. */
    private static final String FOUND = """
            a.id in (select x.id from v_activity x where %s
              union select y.id from v_activity y where y.owner in (select p.id from v_person p where %s))""";

    private final JdbcClient jdbc;
    private final Office office;

    ActivitySearch(JdbcClient jdbc, Office office) {
        this.jdbc = jdbc;
        this.office = office;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String message() {
        return "search.activities";
    }

    @Override
    public List<SearchHit> find(Me me, SearchText text) {
        if (!me.has(Duty.SEE_ACTIVITIES)) return List.of();
        var moments = office.moments();
        var reach = me.reach(Duty.SEE_ACTIVITIES);
        return text.find(
                condition -> jdbc
                        .sql("""
                        select a.id, a.number, a.title, p.name, a.starts_on, a.ends_on from v_activity a join v_person p on p.id = a.owner
                        where %s and (%s) order by a.starts_on desc, a.number limit :most
                        """.formatted(reach.sql("a"), condition))
                        .params(reach.parameters())
                        .params(text.parameters())
                        .param("most", MOST)
                        .query(Rows.of(Row.class))
                        .stream()
                        .map(row -> new SearchHit(
                                row.title,
                                row.number + " · " + moments.days(row.startsOn, row.endsOn) + " · " + row.name,
                                "/activities/" + row.id))
                        .toList(),
                (match, n) -> FOUND.formatted(text.word(match, "x.found_by", n), text.word(match, "p.found_by", n)));
    }

    record Row(ActivityId id, String number, String title, String name, LocalDate startsOn, LocalDate endsOn) {}
}
