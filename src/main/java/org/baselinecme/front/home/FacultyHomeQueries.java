package org.baselinecme.front.home;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.baselinecme.office.office.Moments;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.planning.agenda.SlotTime;
import org.baselinecme.planning.faculty.MaterialState;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.DepartmentId;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what a person teaches and plans. */
@Component
class FacultyHomeQueries {
    private final JdbcClient jdbc;

    FacultyHomeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Activities on whose roster the person is now and that are not over, the soonest first. */
    List<Row> activities(Me me, Moments moments) {
        return jdbc.sql("""
                        select a.id, a.number, a.title, a.department, a.owner, a.starts_on, a.ends_on,
                          (select min(s.begins) from v_session s where s.activity = a.id and s.begins >= :now) as next
                        from v_activity a where not a.is_final and a.ends_on >= :today
                          and exists (select from v_roster_now r where r.activity = a.id and r.person = any(:me))
                        order by coalesce((select min(s.day) from v_session s where s.activity = a.id and s.begins >= :now), a.starts_on),
                          a.number
                        """)
                .param("me", ids(me))
                .param("now", moments.now().atOffset(ZoneOffset.UTC))
                .param("today", moments.today())
                .query(Rows.of(Row.class))
                .list();
    }

    /** Sessions that the person teaches and that are not over. */
    List<SessionRow> sessions(Me me, Moments moments) {
        return jdbc.sql("""
                        select s.id, s.activity, s.title, s.begins, s.ends, s.room,
                          coalesce((select string_agg(p.name, '; ' order by p.sort_name) from v_session_faculty f
                            join v_roster_now r on r.activity = s.activity and r.person = f.person join v_person p on p.id = f.person
                            where f.slot = s.id and not f.person = any(:me)), '') as others
                        from v_session s where s.ends > :now
                          and exists (select from v_session_faculty f where f.slot = s.id and f.person = any(:me))
                        order by s.begins, s.title
                        """)
                .param("me", ids(me))
                .param("now", moments.now().atOffset(ZoneOffset.UTC))
                .query(Rows.of(SessionRow.class))
                .list();
    }

    private static UUID[] ids(Me me) {
        return me.identities().stream().map(PersonId::value).toArray(UUID[]::new);
    }

    record Row(
            ActivityId id,
            String number,
            String title,
            DepartmentId department,
            PersonId owner,
            LocalDate startsOn,
            LocalDate endsOn,
            @Nullable Instant next) {
        Standing place() {
            return new Standing(id, department, owner, number, title);
        }

        @Nullable
        LocalDate ahead(Moments moments) {
            return next == null ? null : next.atZone(moments.zone()).toLocalDate();
        }
    }

    record SessionRow(
            SlotId id, ActivityId activity, String title, Instant begins, Instant ends, String room, String others) {
        FacultyHome.Session shown(Moments moments, List<MaterialState> materials) {
            var when = new SlotTime(begins, ends, moments.zone()).on(moments);
            return new FacultyHome.Session(id.toString(), title, when, room, others, materials);
        }
    }
}
