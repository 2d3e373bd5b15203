package org.baselinecme.credit.proof;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.baselinecme.credit.calculation.CountedTime;
import org.baselinecme.delivery.attendance.CodeWindow;
import org.baselinecme.delivery.attendance.PresenceEvidence;
import org.baselinecme.delivery.attendance.Session;
import org.baselinecme.delivery.attendance.TimeInterval;
import org.baselinecme.delivery.attendance.VerifiedAttendance;
import org.baselinecme.planning.agenda.AccreditedSlot;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.planning.agenda.SlotTime;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An award with one of the sessions that the record of its learner supports; without a session where there is none.
 *
 * @param awardedSession the session of a series that was awarded
 * @param kept the attendance for which the office kept it
 * @param stated the time on record of a completion; null where the award is of sessions or of a fixed amount
 * @param counted the time that earlier awards of the same person count
 * @param format of its activity
 * @param twice whether the same person was awarded the same before, under another entry
 * @param other an earlier claim under another entry that counts the same, or some of the same time
 */
record AwardEvidenceRow(
        UUID id,
        UUID claim,
        PersonId learner,
        ActivityId activity,
        @Nullable SlotId awardedSession,
        String title,
        String code,
        String name,
        String serial,
        int quarters,
        Instant at,
        String during,
        @Nullable Integer kept,
        @Nullable Integer stated,
        String counted,
        String format,
        boolean twice,
        @Nullable UUID other,
        @Nullable ActivityId otherActivity,
        @Nullable SlotId session,
        @Nullable String sessionTitle,
        @Nullable Instant begins,
        @Nullable Instant ends,
        @Nullable Instant began,
        @Nullable Instant ended,
        @Nullable String part) {
    /** The attendance of its session; empty where it has none. */
    List<VerifiedAttendance> attendance() {
        if (session == null || sessionTitle == null || begins == null || ends == null || began == null || ended == null)
            return List.of();
        var planned = new TimeInterval(begins, ends);
        var slot = new AccreditedSlot(session, new SlotTime(begins, ends, ZoneOffset.UTC), sessionTitle);
        var held = new Session(activity, slot, planned, new TimeInterval(began, ended), 0, CodeWindow.DEFAULT);
        var spans = part == null ? List.<TimeInterval>of() : CountedTime.intervals(part);
        return List.of(new VerifiedAttendance(held, spans, 0, List.of(PresenceEvidence.STAFF)));
    }
}
