package org.baselinecme.delivery.attendance;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.baselinecme.office.office.Moments;
import org.baselinecme.planning.agenda.AgendaItem;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;

/**
 * A session: an accredited slot of an agenda, and when it really was.
 *
 * @param planned when it was to begin and end
 * @param held when it really began and ended; as planned where nobody said otherwise
 * @param turn how often that was said
 */
public record Session(ActivityId activity, AgendaItem item, TimeInterval planned, TimeInterval held, int turn) {
    /** How long before the planned beginning somebody may check in. */
    static final Duration BEFORE = Duration.ofMinutes(30);
    /** How long after the end a code still counts. */
    static final Duration AFTER = Duration.ofHours(24);
    /** How long before its real end a learner may confirm having been there. */
    public static final Duration NEARLY = Duration.ofMinutes(10);

    /** Its identity. */
    public SlotId id() {
        return item.id();
    }

    /** Its day and planned times, as people read them. */
    public String when(Moments moments) {
        return moments.day(item.day()) + ", " + item.times();
    }

    /** When its code counts. */
    public TimeInterval window() {
        return new TimeInterval(planned.from().minus(BEFORE), held.until().plus(AFTER));
    }

    /** From when on a learner may confirm having been there: not for an hour that has not happened. */
    public Instant confirmedFrom() {
        return held.until().minus(NEARLY);
    }

    /** Whether somebody said when it really was. */
    public boolean isTimed() {
        return turn > 0;
    }

    /** {@link Refused} before its doors open: attendance is recorded, never announced. */
    void mustHaveOpened(Moments moments) {
        if (moments.now().isBefore(window().from()))
            throw refused("attendance.early", item.title(), moments.say(planned.from()));
    }

    /** {@link Refused} for an end that has not come. */
    void mustBeOver(TimeInterval said, Moments moments) {
        if (said.until().isAfter(moments.now())) throw refused("attendance.not-over", item.title());
    }

    /** An objection to be mended on its sheet. */
    public Refused refused(String key, Object... arguments) {
        var sheet = "/activities/" + activity + "/attendance/" + id();
        return new Refused(List.of(Objection.blocking(key, sheet, arguments)));
    }
}
