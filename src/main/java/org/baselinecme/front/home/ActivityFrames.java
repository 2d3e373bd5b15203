package org.baselinecme.front.home;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.baselinecme.front.home.ActivityFrame.Figures;
import org.baselinecme.office.office.Moments;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.people.People;
import org.baselinecme.planning.activities.Requirement;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.platform.access.AnyoneSignedIn;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.kernel.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The state of an activity for the frame around its pages. Whoever asks was shown a page of the activity already. */
@Service
@Transactional(readOnly = true)
public class ActivityFrames {
    private final ActivityNeeds needs;
    private final People people;
    private final Office office;
    private final JdbcClient jdbc;

    ActivityFrames(ActivityNeeds needs, People people, Office office, JdbcClient jdbc) {
        this.needs = needs;
        this.people = people;
        this.office = office;
        this.jdbc = jdbc;
    }

    /** Returns stage, dates and needs; people who don't see the activities of the office get their own needs only. */
    @AnyoneSignedIn
    ActivityFrame of(Me me, Standing place) {
        var moments = office.moments();
        var row = jdbc.sql("""
                        select a.stage, a.starts_on, a.ends_on, d.name as department,
                          (select min(s.begins) from v_session s where s.activity = a.id and s.begins >= :now) as next
                        from v_activity a join v_department d on d.id = a.department where a.id = :activity
                        """)
                .param("activity", place.activity().value())
                .param("now", moments.now().atOffset(ZoneOffset.UTC))
                .query(Rows.of(StageRow.class))
                .single();
        var every = needs.of(place.activity());
        var names = people.names(every.stream()
                .map(Requirement::holder)
                .flatMap(holder -> holder.person().stream())
                .toList());
        var all = me.has(Duty.SEE_ACTIVITIES) && me.reaches(place);
        return new ActivityFrame(
                row.stage,
                row.department,
                moments.days(row.startsOn, row.endsOn),
                every.stream()
                        .map(need -> RequirementRow.of(
                                me,
                                place,
                                need,
                                names,
                                moments,
                                NeedDate.of(need, row.startsOn, row.ahead(moments), moments)))
                        .filter(line -> all || line.mine())
                        .toList());
    }

    /** Returns the next session and the number of people registered. */
    @AnyoneSignedIn
    Figures figures(Me me, Standing place) {
        var moments = office.moments();
        var row = jdbc.sql("""
                        select s.begins, s.title,
                          (select count(*) from v_registration r where r.activity = a.id and r.is_seated) as registered,
                          (select count(*) from v_registration r where r.activity = a.id and not r.is_seated) as waiting,
                          (select t.seats from v_seats t where t.activity = a.id) as seats
                        from v_activity a left join lateral (
                          select begins, title from v_session where activity = a.id and ends > :now order by begins limit 1) s on true
                        where a.id = :activity
                        """)
                .param("now", moments.now().atOffset(ZoneOffset.UTC))
                .param("activity", place.activity().value())
                .query(Rows.of(FigureRow.class))
                .single();
        return new Figures(
                row.begins == null ? "" : moments.zoned(row.begins),
                row.title == null ? "" : row.title,
                row.registered,
                row.waiting,
                row.seats);
    }

    record StageRow(
            Stage stage,
            LocalDate startsOn,
            LocalDate endsOn,
            String department,
            @Nullable Instant next) {
        private @Nullable LocalDate ahead(Moments moments) {
            return next == null ? null : next.atZone(moments.zone()).toLocalDate();
        }
    }

    record FigureRow(
            @Nullable Instant begins,
            @Nullable String title,
            int registered,
            int waiting,
            @Nullable Integer seats) {}
}
