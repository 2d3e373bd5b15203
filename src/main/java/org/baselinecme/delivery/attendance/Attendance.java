package org.baselinecme.delivery.attendance;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.baselinecme.delivery.participation.Registrations;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Attendance as staff keep it: codes, the sheet, and when a session really was. */
@Service
@Transactional
public class Attendance {
    private final AttendanceAccess kept;
    private final AttendanceQueries rows;
    private final Registrations registrations;

    Attendance(AttendanceAccess kept, AttendanceQueries rows, Registrations registrations) {
        this.kept = kept;
        this.rows = rows;
        this.registrations = registrations;
    }

    /** Gives a session its code; one that has a code keeps it. */
    @Needs(Duty.KEEP_ATTENDANCE)
    public void issueCode(Me me, ActivityId activity, SlotId slot) {
        var session = kept.find(me, activity, slot);
        var now = now();
        rows.code(session.id(), SessionCodes.next(), me.person(), now);
        rows.tell(new AttendanceEvent.SessionCodeIssued(activity, slot, me.person(), now));
    }

    /** Ticks people off who were there; who is ticked already stays so. Refused before the session's doors open. */
    @Needs(Duty.KEEP_ATTENDANCE)
    public int record(Me me, ActivityId activity, SlotId slot, List<PersonId> people) {
        var session = kept.begun(me, activity, slot);
        registrations.walkIn(me, activity, people);
        var now = now();
        var ticked = 0;
        for (var person : people)
            if (rows.record(slot, person, PresenceEvidence.STAFF, me.person(), now)) {
                ticked++;
                rows.tell(new AttendanceEvent.PresenceRecorded(
                        activity, slot, person, PresenceEvidence.STAFF, me.person(), now));
            }
        return ticked;
    }

    /** Withdraws a presence that was recorded by mistake, with the reason; {@link NotFound} where it stands no more. */
    @Needs(Duty.KEEP_ATTENDANCE)
    public void withdraw(Me me, ActivityId activity, SlotId slot, UUID presence, String why) {
        kept.find(me, activity, slot);
        var reason = Reason.of(why);
        var now = now();
        if (!rows.withdraw(slot, presence, reason, me.person(), now)) throw new NotFound();
        rows.tell(new AttendanceEvent.PresenceWithdrawn(activity, slot, presence, reason, me.person(), now));
    }

    /**
     * Says when a session really began and ended: presence proves at most that. Refused before it has begun, for
     * an end in the future, and without a reason where it was said before.
     */
    @Needs(Duty.KEEP_ATTENDANCE)
    public void time(Me me, ActivityId activity, SlotId slot, SessionTimesForm form) {
        var session = kept.begun(me, activity, slot);
        var now = now();
        var held = form.toSpan(session.item().day(), kept.moments().zone());
        session.mustBeOver(held, kept.moments());
        var why = session.isTimed() ? Reason.of(form.why()) : null;
        rows.time(session, held, why, me.person(), now);
        rows.tell(new AttendanceEvent.SessionTimed(activity, slot, session.held(), held, why, me.person(), now));
    }

    private Instant now() {
        return kept.moments().now();
    }
}
