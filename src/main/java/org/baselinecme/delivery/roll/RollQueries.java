package org.baselinecme.delivery.roll;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Rows;
import org.baselinecme.platform.lookup.SearchText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who is registered for the activity of a session or recorded in it; a human being is one row, however often entered. */
@Component
class RollQueries {
    static final int MOST = 200;
    private static final String HERE = """
            with here as (
              select r.root, bool_or(x.registered) as registered, bool_or(not x.registered) as present,
                (array_agg(x.person order by x.registered desc, x.person))[1] as person
              from (select person, true as registered from v_registration where activity = :activity and is_seated
                union all select person, false from v_presence where slot = :slot) x
              join v_person_root r on r.person = x.person group by r.root)
            """;

    private final JdbcClient jdbc;

    RollQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The people whose name, degrees or email the words occur in, by sort name. */
    List<Row> people(ActivityId activity, SlotId slot, SearchText text) {
        return jdbc.sql(HERE + """
                        select h.root, h.person, h.registered, p.titled_name as name, count(*) over () as total,
                          coalesce((select r.label from v_reference r where r.list = 'profession' and r.code = p.profession
                            order by r.valid_from desc limit 1), '') as detail
                        from here h join v_person p on p.id = h.root where %s order by p.sort_name, p.id limit :most
                        """.formatted(text.in("p.found_by")))
                .params(text.parameters())
                .param("activity", activity.value())
                .param("slot", slot.value())
                .param("most", MOST)
                .query(Rows.of(Row.class))
                .list();
    }

    /** How many are registered, and how many are there. */
    Count count(ActivityId activity, SlotId slot) {
        return jdbc.sql(HERE + """
                        select count(*) filter (where registered) as registered,
                          count(*) filter (where registered and present) as arrived,
                          count(*) filter (where present) as present from here
                        """)
                .param("activity", activity.value())
                .param("slot", slot.value())
                .query(Rows.of(Count.class))
                .single();
    }

    /** The entry each recorded person is read under, by the id that was recorded. */
    Map<UUID, UUID> roots(SlotId slot) {
        return jdbc
                .sql(
                        "select distinct r.person, r.root from v_presence p join v_person_root r on r.person = p.person where p.slot = ?")
                .param(slot.value())
                .query(Rows.of(Root.class))
                .stream()
                .collect(Collectors.toMap(Root::person, Root::root));
    }

    record Row(UUID root, UUID person, boolean registered, String name, long total, String detail) {}

    record Root(UUID person, UUID root) {}

    /**
     * Numbers at the top of the roll.
     *
     * @param arrived registered people who are there
     * @param present everyone who is there
     */
    record Count(long registered, long arrived, long present) {
        /** People who are there without being registered with a seat. */
        public long others() {
            return present - arrived;
        }
    }
}
