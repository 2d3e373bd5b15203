package org.baselinecme.delivery.meetings;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.baselinecme.delivery.attendance.AttendanceAccess;
import org.baselinecme.delivery.attendance.CreditChoice;
import org.baselinecme.delivery.attendance.PresenceEvidence;
import org.baselinecme.delivery.attendance.Session;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Reason;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Staff match rows of meeting files to people; only known email addresses are matched automatically. */
@Service
@Transactional
public class AttendeeMatches {
    private final AttendanceAccess access;
    private final ReportRowQueries rows;
    private final AttendeeCandidates candidates;
    private final RowDecisionWriter decisions;
    private final PastedNames pastedNames;
    private final ApplicationEventPublisher events;

    AttendeeMatches(
            AttendanceAccess access,
            ReportRowQueries rows,
            AttendeeCandidates candidates,
            RowDecisionWriter decisions,
            PastedNames pastedNames,
            ApplicationEventPublisher events) {
        this.access = access;
        this.rows = rows;
        this.candidates = candidates;
        this.decisions = decisions;
        this.pastedNames = pastedNames;
        this.events = events;
    }

    /** Matches a row to a person; {@link Refused} if it was decided already, and for oneself. */
    @Needs(Duty.KEEP_ATTENDANCE)
    public void match(Me me, ActivityId activity, SlotId slot, UUID row, PersonId person) {
        match(me, access.begun(me, activity, slot), row, PresenceEvidence.FILE, List.of(person));
    }

    /**
     * Matches a shared login to the people in a room, who each get the minutes of its row. {@link Refused} without a person
     * and without the attestation of the staff member.
     */
    @Needs(Duty.KEEP_ATTENDANCE)
    public void matchRoom(Me me, ActivityId activity, SlotId slot, UUID row, SharedLoginForm room) {
        var session = access.begun(me, activity, slot);
        if (!room.vouch()) throw session.refused("meeting-row.vouch");
        var people = pastedNames.everybody(me, room);
        if (people.isEmpty()) throw session.refused("meeting-row.nobody");
        match(me, session, row, PresenceEvidence.ROOM, people);
    }

    private void match(Me me, Session session, UUID id, PresenceEvidence how, Collection<PersonId> people) {
        if (people.stream().anyMatch(me::is)) throw session.refused("attendance.own");
        candidates.requireAll(people);
        var row = findOpen(session, id);
        var now = access.moments().now();
        decisions.match(me, session, row, how, people, now);
        events.publishEvent(new MeetingEvent.MeetingRowMatched(
                session.activity(),
                session.id(),
                row.participant().name(),
                how,
                List.copyOf(people),
                me.person(),
                now));
    }

    /** Ignores a row that is no learner, with a reason. */
    @Needs(Duty.KEEP_ATTENDANCE)
    public void dismiss(Me me, ActivityId activity, SlotId slot, UUID id, String why) {
        var row = findOpen(access.begun(me, activity, slot), id);
        var reason = Reason.of(why);
        var now = access.moments().now();
        decisions.decide(row, RowDecisionOutcome.DISMISSED, reason, me.person(), now);
        events.publishEvent(new MeetingEvent.MeetingRowDismissed(
                activity, slot, row.participant().name(), reason, me.person(), now));
    }

    /**
     * Withdraws a decision and its attendance with a reason, and corrects or keeps the credit that rests on it; the row awaits a
     * decision again.
     */
    @Needs(Duty.KEEP_ATTENDANCE)
    public void reopen(Me me, ActivityId activity, SlotId slot, UUID id, String why, CreditChoice credit) {
        var session = access.find(me, activity, slot);
        var row = rows.find(slot, id);
        var reason = Reason.of(why);
        if (row.isOpen()) return;
        var now = access.moments().now();
        decisions.decide(row, RowDecisionOutcome.REOPENED, reason, me.person(), now);
        events.publishEvent(new MeetingEvent.MeetingRowReopened(
                activity, slot, row.participant().name(), reason, me.person(), now));
        decisions.withdraw(me, session, List.of(id), credit, reason, now);
    }

    private ReportRow findOpen(Session session, UUID id) {
        var row = rows.find(session.id(), id);
        if (!row.isOpen())
            throw session.refused("meeting-row.decided", row.participant().name());
        return row;
    }
}
