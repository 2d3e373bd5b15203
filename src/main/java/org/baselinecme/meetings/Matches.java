package org.baselinecme.meetings;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.baselinecme.access.Duty;
import org.baselinecme.access.Me;
import org.baselinecme.access.Needs;
import org.baselinecme.agenda.SlotId;
import org.baselinecme.attendance.Evidence;
import org.baselinecme.attendance.Kept;
import org.baselinecme.attendance.Session;
import org.baselinecme.kernel.ActivityId;
import org.baselinecme.kernel.PersonId;
import org.baselinecme.kernel.Reason;
import org.baselinecme.kernel.Refused;
import org.baselinecme.meetings.MeetingRows.Outcome;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Staff decide whom a row of a meeting file stands for; nothing but an e-mail ever decides by itself. */
@Service
@Transactional
public class Matches {
    private final Kept kept;
    private final MeetingRows rows;
    private final Known known;
    private final Decisions decisions;
    private final Roll roll;

    Matches(Kept kept, MeetingRows rows, Known known, Decisions decisions, Roll roll) {
        this.kept = kept;
        this.rows = rows;
        this.known = known;
        this.decisions = decisions;
        this.roll = roll;
    }

    /** Says who it is; {@link Refused} where that was decided already. */
    @Needs(Duty.KEEP_ATTENDANCE)
    public void match(Me me, ActivityId activity, SlotId slot, UUID row, PersonId person) {
        name(me, kept.begun(me, activity, slot), row, Evidence.FILE, List.of(person));
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
        name(me, session, row, Evidence.ROOM, all);
    }

    private void name(Me me, Session session, UUID row, Evidence how, Collection<PersonId> all) {
        known.mustBe(all);
        var found = open(session, row);
        var now = kept.moments().now();
        decisions.named(me, session, found, how, all, now);
        decisions.tell(new MeetingFact.MeetingRowMatched(
                session.activity(), session.id(), found.said().name(), how, List.copyOf(all), me.person(), now));
    }

    /** Says that it stands for no learner, with the reason. */
    @Needs(Duty.KEEP_ATTENDANCE)
    public void dismiss(Me me, ActivityId activity, SlotId slot, UUID row, String why) {
        var found = open(kept.begun(me, activity, slot), row);
        var reason = Reason.of(why);
        var now = kept.moments().now();
        decisions.write(found, Outcome.DISMISSED, reason, me.person(), now);
        decisions.tell(
                new MeetingFact.MeetingRowDismissed(activity, slot, found.said().name(), reason, me.person(), now));
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
                new MeetingFact.MeetingRowReopened(activity, slot, found.said().name(), reason, me.person(), now));
    }

    private MeetingRows.Row open(Session session, UUID row) {
        var found = rows.find(session.id(), row);
        if (!found.isOpen())
            throw session.refused("meeting-row.decided", found.said().name());
        return found;
    }
}
