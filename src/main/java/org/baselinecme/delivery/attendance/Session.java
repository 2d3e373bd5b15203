package org.baselinecme.delivery.attendance;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.baselinecme.office.office.Moments;
import org.baselinecme.planning.agenda.AccreditedSlot;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * A session: an accredited slot of an agenda with its actual times.
 *
 * @param planned when it is planned to begin and end
 * @param held when it actually began and ended; as planned where nothing else was recorded
 * @param revision how often actual times were recorded
 * @param codes when its code counts
 */
public record Session(
        ActivityId activity,
        AccreditedSlot item,
        TimeInterval planned,
        TimeInterval held,
        int revision,
        CodeWindow codes) {
    /** How long before its window opens and after the session ended its code answers at all. */
    private static final Duration NEAR = Duration.ofHours(24);
    /** How long before its actual end a learner may confirm attendance. */
    public static final Duration NEARLY = Duration.ofMinutes(10);

    /** A session with its actual times; held as planned where none were recorded. */
    static Session of(
            ActivityId activity, AccreditedSlot item, @Nullable TimeInterval held, int revision, CodeWindow codes) {
        var planned = new TimeInterval(item.time().begins(), item.time().ends());
        return new Session(activity, item, planned, held == null ? planned : held, revision, codes);
    }

    /** Its identity. */
    public SlotId id() {
        return item.id();
    }

    /** Its day and planned times with their zone, as text. */
    public String when(Moments moments) {
        return item.time().on(moments);
    }

    /** When its code proves presence: from some minutes before its start until some minutes after its actual end. */
    public TimeInterval window() {
        return new TimeInterval(
                earliest().minus(Duration.ofMinutes(codes.minutesBefore())),
                held.until().plus(Duration.ofMinutes(codes.minutesAfter())));
    }

    private Instant earliest() {
        return held.from().isBefore(planned.from()) ? held.from() : planned.from();
    }

    /** Whether its code answers with more than that it is no code, also to people who have nothing to do with it. */
    boolean isNear(Instant now) {
        return !now.isBefore(window().from().minus(NEAR))
                && now.isBefore(held.until().plus(NEAR));
    }

    /** Since when staff may record attendance, where the office lets them so long before it begins. */
    Instant recordedFrom(Duration early) {
        return planned.from().minus(early);
    }

    /** Whether it took place at the same time as another session, in part. */
    boolean isBeside(Session other) {
        return held.from().isBefore(other.held.until()) && other.held.from().isBefore(held.until());
    }

    /** From when on a learner may confirm attendance: not for time that has not passed. */
    public Instant confirmedFrom() {
        return held.until().minus(NEARLY);
    }

    /** Whether actual times were recorded. */
    public boolean isTimed() {
        return revision > 0;
    }

    /** {@link Refused} earlier than the office lets staff record attendance: it is recorded, never announced. */
    void mustHaveOpened(Moments moments, Duration early) {
        if (moments.now().isBefore(recordedFrom(early)))
            throw refused("attendance.early", item.title(), moments.zoned(planned.from()), early.toMinutes());
    }

    /** {@link Refused} for an end in the future. */
    void mustBeOver(TimeInterval times, Moments moments) {
        if (times.until().isAfter(moments.now())) throw refused("attendance.not-over", item.title());
    }

    /** A refusal that links to its attendance sheet. */
    public Refused refused(String key, Object... arguments) {
        return new Refused(List.of(Objection.blocking(key, sheet(), arguments)));
    }

    /** Path of its attendance sheet. */
    String sheet() {
        return "/activities/" + activity + "/attendance/" + id();
    }
}
