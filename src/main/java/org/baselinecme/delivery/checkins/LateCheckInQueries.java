package org.baselinecme.delivery.checkins;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads late check-ins. The caller has checked access. */
@Component
class LateCheckInQueries {
    private final JdbcClient jdbc;

    LateCheckInQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of an activity that are undecided, oldest first. */
    List<Open> open(ActivityId activity) {
        return jdbc.sql("""
                        select l.id, l.slot, l.person, l.why, l.at from late_check_in l join v_slot s on s.id = l.slot
                        where s.activity = ? and l.decided_at is null order by l.at, l.id
                        """).param(activity.value()).query(Rows.of(Open.class)).list();
    }

    /** Counts the undecided by activity; activities without one are omitted. */
    List<Count> counts(Collection<ActivityId> activities) {
        return jdbc.sql("""
                        select s.activity, count(*) as rows, min(l.at) as since from late_check_in l join v_slot s on s.id = l.slot
                        where s.activity = any(?) and l.decided_at is null group by s.activity
                        """)
                .param(activities.stream().map(ActivityId::value).toArray(UUID[]::new))
                .query(Rows.of(Count.class))
                .list();
    }

    /** The newest of a human being for each session of an activity, in the order of the agenda. */
    List<Own> of(PersonId person, ActivityId activity) {
        return jdbc.sql("""
                        select distinct on (s.day, s.starts_at, s.id) l.slot, s.title, l.at, l.accepted, l.decided_why, l.minutes
                        from v_person_root me join v_person_root r on r.root = me.root
                        join late_check_in l on l.person = r.person join v_slot s on s.id = l.slot
                        where me.person = :person and s.activity = :activity
                        order by s.day, s.starts_at, s.id, l.at desc
                        """)
                .param("person", person.value())
                .param("activity", activity.value())
                .query(Rows.of(Own.class))
                .list();
    }

    /** An undecided late check-in. */
    record Open(UUID id, SlotId slot, PersonId person, String why, Instant at) {}

    /** The number of undecided late check-ins of an activity, and the time of the oldest. */
    record Count(ActivityId activity, int rows, Instant since) {}

    /** A person's own; {@code accepted} is null while it is undecided. */
    record Own(
            SlotId slot,
            String title,
            Instant at,
            @Nullable Boolean accepted,
            @Nullable String decidedWhy,
            @Nullable Integer minutes) {}
}
