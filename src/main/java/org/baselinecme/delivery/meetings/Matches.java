package org.baselinecme.delivery.meetings;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.baselinecme.delivery.attendance.AttendanceAccess;
import org.baselinecme.delivery.attendance.PresenceEvidence;
import org.baselinecme.delivery.attendance.Session;
import org.baselinecme.delivery.meetings.MeetingRows.Outcome;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Reason;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Staff decide whom a row of a meeting file stands for; nothing but an e-mail ever decides by itself. */
@Service
@Transactional
public class Matches {
    private final AttendanceAccess kept;
    private final MeetingRows rows;
    private final AttendeeCandidates known;
    private final AttendeeDecisions decisions;
    private final PastedNames roll;

    Matches(
            AttendanceAccess kept,
            MeetingRows rows,
            AttendeeCandidates known,
            AttendeeDecisions decisions,
            PastedNames roll) {
        this.kept = kept;
        this.rows = rows;
        this.known = known;
        this.decisions = decisions;
        this.roll = roll;
    }

    /** Says who it is; {@link Refused} where that was decided already. */
    @Needs(Duty.KEEP_ATTENDANCE)
    public void match(Me me, ActivityId activity, SlotId slot, UUID row, PersonId person) {
        name(me, kept.begun(me, activity, slot), row, PresenceEvidence.FILE, List.of(person));
    }

    /**
     * One login stood for a room of people: each was there for the minutes of its row. {@link Refused} unless somebody is
     * named and the one who names them vouches.
     */
    @Needs(Duty.KEEP_ATTENDANCE)
    public void nameRoom(Me me, ActivityId activity, SlotId slot, UUID row, RoomForm room) {
        var session = kept.begun(me, activity, slot);
        if (!room.vouch()) throw session.refused("meeting-row.vouch");
        var all = roll.everybody(me, room);
        if (all.isEmpty()) throw session.refused("meeting-row.nobody");
        name(me, session, row, PresenceEvidence.ROOM, all);
    }

    private void name(Me me, Session session, UUID row, PresenceEvidence how, Collection<PersonId> all) {
        known.mustBe(all);
        var found = open(session, row);
        var now = kept.moments().now();
        decisions.named(me, session, found, how, all, now);
        decisions.tell(new MeetingEvent.MeetingRowMatched(
                session.activity(), session.id(), found.said().name(), how, List.copyOf(all), me.person(), now));
    }

    /** Says that it stands for no learner, with the reason. */
    @Needs(Duty.KEEP_ATTENDANCE)
    public void dismiss(Me me, ActivityId activity, SlotId slot, UUID row, String why) {
        var found = open(kept.begun(me, activity, slot), row);
        var reason = Reason.of(why);
        var now = kept.moments().now();
        decisions.write(found, Outcome.DISMISSED, reason, me.person(), now);
        decisions.tell(new MeetingEvent.MeetingRowDismissed(
                activity, slot, found.said().name(), reason, me.person(), now));
    }

    /** Takes a decision back, with the reason: what rested on it is withdrawn, and the row waits again. */
    @Needs(Duty.KEEP_ATTENDANCE)
    public void reopen(Me me, ActivityId activity, SlotId slot, UUID row, String why) {
        kept.find(me, activity, slot);
        var found = rows.find(slot, row);
        var reason = Reason.of(why);
        if (found.isOpen()) return;
        var now = kept.moments().now();
        decisions.write(found, Outcome.REOPENED, reason, me.person(), now);
        decisions.withdraw(List.of(row), reason, me.person(), now);
        decisions.tell(
                new MeetingEvent.MeetingRowReopened(activity, slot, found.said().name(), reason, me.person(), now));
    }

    private MeetingRows.Row open(Session session, UUID row) {
        var found = rows.find(session.id(), row);
        if (!found.isOpen())
            throw session.refused("meeting-row.decided", found.said().name());
        return found;
    }
}
