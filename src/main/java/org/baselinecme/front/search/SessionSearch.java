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
                        where %s and (%s or exists (select from v_session_faculty f join v_person p on p.id = f.person
                          where f.slot = s.id and %s)) order by s.begins desc, s.id limit :most
                        """.formatted(reach.sql("a"), condition, condition.replace("s.found_by", "p.found_by")))
                        .params(reach.parameters())
                        .params(text.parameters())
                        .param("most", MOST)
                        .query(Rows.of(Row.class))
                        .stream()
                        .map(row -> row.hit(moments.exact(row.begins)))
                        .toList(),
                "s.found_by");
    }

    record Row(ActivityId activity, String title, Instant begins, String activityTitle, String faculty) {
        SearchHit hit(String when) {
            var where = title.equals(activityTitle) ? when : when + " · " + activityTitle;
            return new SearchHit(
                    title, faculty.isEmpty() ? where : faculty + " · " + where, "/activities/" + activity + "/agenda");
        }
    }
}
