package org.baselinecme.front.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.baselinecme.front.schedule.CalendarPage.Choice;
import org.baselinecme.front.schedule.CalendarSession.Teacher;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.planning.agenda.SlotTime;
import org.baselinecme.platform.access.Reach;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads sessions with their faculty. */
@Component
class CalendarQueries {
    private final JdbcClient jdbc;

    CalendarQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The sessions within reach from the first to the last of these days, in the order of their beginning; none that was called off. */
    List<CalendarSession> sessions(Reach reach, LocalDate first, LocalDate last, ZoneId zone) {
        var rows = jdbc.sql("""
                        select s.id, s.activity, s.title, a.title as activity_title, a.department, s.day, s.begins, s.ends,
                          coalesce(s.room, '') as room, a.is_public as listed
                        from v_session s join v_activity a on a.id = s.activity
                        where %s and not a.is_canceled and (a.is_public or not a.is_final) and s.day between :first and :last
                        order by s.begins, s.id
                        """.formatted(reach.sql("a")))
                .params(reach.parameters())
                .param("first", first)
                .param("last", last)
                .query(Rows.of(Row.class))
                .list();
        var faculty = faculty(rows.stream().map(row -> row.id.value()).toArray(UUID[]::new));
        return rows.stream()
                .map(row -> row.session(zone, faculty.getOrDefault(row.id, List.of())))
                .toList();
    }

    private Map<SlotId, List<Teacher>> faculty(UUID[] slots) {
        return jdbc.sql("""
                        select f.slot, p.id, p.name from v_session_faculty f
                        join v_person_root r on r.person = f.person join v_person p on p.id = r.root
                        where f.slot = any(?) order by p.sort_name, p.id
                        """).param(slots).query(Rows.of(Taught.class)).stream()
                .collect(Collectors.groupingBy(
                        Taught::slot, Collectors.mapping(one -> new Teacher(one.id, one.name), Collectors.toList())));
    }

    /** All departments by name. */
    List<Choice> departments() {
        return jdbc.sql("select id, name from v_department order by name").query(Rows.of(Named.class)).stream()
                .map(one -> Choice.of(one.id, one.name))
                .toList();
    }

    record Row(
            SlotId id,
            ActivityId activity,
            String title,
            String activityTitle,
            UUID department,
            LocalDate day,
            Instant begins,
            Instant ends,
            String room,
            boolean listed) {
        CalendarSession session(ZoneId zone, List<Teacher> faculty) {
            return new CalendarSession(
                    id,
                    activity,
                    title,
                    activityTitle,
                    department.toString(),
                    day,
                    begins,
                    ends,
                    new SlotTime(begins, ends, zone).text(),
                    room,
                    listed,
                    faculty);
        }
    }

    record Taught(SlotId slot, PersonId id, String name) {}

    record Named(UUID id, String name) {}
}
