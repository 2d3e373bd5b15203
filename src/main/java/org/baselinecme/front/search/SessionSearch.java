package org.baselinecme.front.search;

import java.time.Instant;
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

/** Finds sessions by words of their title or who teaches them; the latest first. */
@Component
class SessionSearch implements SearchSource {
    private static final int ORDER = 30;

    /** Each side by its own index. */
    private static final String FOUND = """
            s.id in (select x.id from v_session x where %s
              union select f.slot from v_session_faculty f where f.person in (select p.id from v_person p where %s))""";

    private final JdbcClient jdbc;
    private final Office office;

    SessionSearch(JdbcClient jdbc, Office office) {
        this.jdbc = jdbc;
        this.office = office;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String message() {
        return "search.sessions";
    }

    @Override
    public List<SearchHit> find(Me me, SearchText text) {
        if (!me.has(Duty.SEE_ACTIVITIES)) return List.of();
        var moments = office.moments();
        var reach = me.reach(Duty.SEE_ACTIVITIES);
        return text.find(
                condition -> jdbc
                        .sql("""
                        select s.activity, s.title, s.begins, a.title as activity_title,
                          coalesce((select string_agg(p.name, ', ' order by p.sort_name) from v_session_faculty f join v_person p on p.id = f.person
                            where f.slot = s.id), '') as faculty
                        from v_session s join v_activity a on a.id = s.activity
                        where %s and %s order by s.begins desc, s.id limit :most
                        """.formatted(reach.sql("a"), condition))
                        .params(reach.parameters())
                        .params(text.parameters())
                        .param("most", MOST)
                        .query(Rows.of(Row.class))
                        .stream()
                        .map(row -> row.hit(moments.exact(row.begins)))
                        .toList(),
                (match, n) -> FOUND.formatted(text.word(match, "x.found_by", n), text.word(match, "p.found_by", n)));
    }

    record Row(ActivityId activity, String title, Instant begins, String activityTitle, String faculty) {
        SearchHit hit(String when) {
            var where = title.equals(activityTitle) ? when : when + " · " + activityTitle;
            return new SearchHit(
                    title, faculty.isEmpty() ? where : faculty + " · " + where, "/activities/" + activity + "/agenda");
        }
    }
}
