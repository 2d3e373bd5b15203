package org.baselinecme.delivery.attendance;

import java.time.Instant;
import java.time.ZoneId;
import org.baselinecme.planning.agenda.AccreditedSlot;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.planning.agenda.SlotTime;
import org.baselinecme.platform.kernel.ActivityId;
import org.jspecify.annotations.Nullable;

/** A session as a query returns it; without actual times it was held as planned. */
record SessionRow(
        ActivityId activity,
        String activityTitle,
        SlotId id,
        Instant begins,
        Instant ends,
        String title,
        @Nullable Instant beganAt,
        @Nullable Instant endedAt,
        int revision,
        int minutesBefore,
        int minutesAfter,
        @Nullable String secret) {
    /** Its columns. The session is {@code s} of the published view, with a join to the times in effect. */
    static final String COLUMNS = """
            select s.activity, a.title as activity_title, s.id, s.begins, s.ends, s.title,
              t.began_at, t.ended_at, coalesce(t.turn, 0) as revision,
              coalesce(w.minutes_before, 30) as minutes_before, coalesce(w.minutes_after, 15) as minutes_after, r.secret
            from v_session s join v_activity a on a.id = s.activity
              left join lateral (select began_at, ended_at, turn from session_times
                where slot = s.id order by turn desc limit 1) t on true
              left join (select minutes_before, minutes_after from code_window order by turn desc limit 1) w on true
              left join lateral (select secret from code_rotation where slot = s.id order by turn desc limit 1) r on true
            """;

    Session session(ZoneId zone) {
        var slot = new AccreditedSlot(id, new SlotTime(begins, ends, zone), title);
        var held = beganAt == null || endedAt == null ? null : new TimeInterval(beganAt, endedAt);
        return Session.of(activity, slot, held, revision, new CodeWindow(minutesBefore, minutesAfter));
    }
}
