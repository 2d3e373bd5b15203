package org.baselinecme.delivery.attendance;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.delivery.participation.WalkInService;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Reason;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Attendance as staff record it: session codes, presence, and the actual times of sessions. */
@Service
@Transactional
public class Attendance {
    private static final String UNDONE = "Recorded by mistake and undone at once.";
    private final AttendanceAccess access;
    private final PresenceRepository presences;
    private final SessionCodeRepository codes;
    private final SessionTimesRepository times;
    private final WalkInService walkIns;
    private final RestingCredit credit;
    private final ApplicationEventPublisher events;

    Attendance(
            AttendanceAccess access,
            PresenceRepository presences,
            SessionCodeRepository codes,
            SessionTimesRepository times,
            WalkInService walkIns,
            RestingCredit credit,
            ApplicationEventPublisher events) {
        this.access = access;
        this.presences = presences;
        this.codes = codes;
        this.times = times;
        this.walkIns = walkIns;
        this.credit = credit;
        this.events = events;
    }

    /** Issues a code for a session; a session that has one keeps it, and nothing is recorded. */
    @Needs(Duty.KEEP_ATTENDANCE)
    public void issueCode(Me me, ActivityId activity, SlotId slot) {
        var session = access.find(me, activity, slot);
        var now = access.moments().now();
        var code = new SessionCode(session.id(), me.person(), now);
        if (codes.insertIfAbsent(code)) events.publishEvent(code.issued(activity));
    }

    /**
     * Records that people were present in the whole session, and registers those who were not registered. A presence that
     * staff recorded before stays as it is. Refused before the office lets anybody be checked in (its limit for early check-in).
     *
     * @return the presences that were added
     */
    @Needs(Duty.KEEP_ATTENDANCE)
    public List<UUID> record(Me me, ActivityId activity, SlotId slot, List<PersonId> people) {
        var session = access.begun(me, activity, slot);
        if (people.stream().anyMatch(me::is)) throw session.refused("attendance.own");
        walkIns.walkIn(me, activity, people);
        var now = access.moments().now();
        var added = new ArrayList<UUID>();
        for (var person : people) {
            var presence = Presence.whole(slot, person, PresenceEvidence.STAFF, me.person(), now);
            if (presences.insertIfAbsent(presence)) {
                added.add(presence.getId());
                events.publishEvent(presence.recorded(activity));
            }
        }
        return added;
    }

    /**
     * Records that a person was present for so many minutes, and registers them where they were not registered. A presence that
     * staff recorded before stays as it is. Refused for one's own, and before the office lets anybody be checked in (its limit for
     * early check-in).
     *
     * @param minutes the whole session where it was not longer
     * @return the presence that was added; empty where there was one
     */
    @Needs(Duty.KEEP_ATTENDANCE)
    public Optional<UUID> recordPart(Me me, ActivityId activity, SlotId slot, PersonId person, int minutes) {
        var session = access.begun(me, activity, slot);
        if (me.is(person)) throw session.refused("attendance.own");
        walkIns.walkIn(me, activity, List.of(person));
        var presence = Presence.part(
                session, person, minutes, me.person(), access.moments().now());
        if (!presences.insertIfAbsent(presence)) return Optional.empty();
        events.publishEvent(presence.recorded(activity));
        return Optional.of(presence.getId());
    }

    /**
     * Records the attendance of somebody whose late check-in was accepted, and registers them.
     *
     * @param minutes how long they were present; the whole session where it was not longer
     */
    @Needs(Duty.KEEP_ATTENDANCE)
    public void recordLate(Me me, ActivityId activity, SlotId slot, PersonId person, int minutes) {
        var session = access.begun(me, activity, slot);
        walkIns.walkIn(me, activity, List.of(person));
        var now = access.moments().now();
        var presence = Presence.late(session, person, minutes, me.person(), now);
        if (presences.insertIfAbsent(presence)) events.publishEvent(presence.recorded(activity));
    }

    /**
     * Withdraws a presence that was recorded by mistake, with the reason, and corrects or keeps the credit that rests on it in
     * the same step. {@link NotFound} where the session has no such presence, it was withdrawn already, or it rests on a meeting
     * report.
     */
    @Needs(Duty.KEEP_ATTENDANCE)
    public void withdraw(Me me, ActivityId activity, SlotId slot, UUID id, String why, CreditChoice choice) {
        var session = access.find(me, activity, slot);
        var reason = Reason.of(why);
        var unsupported = credit.unsupported(activity);
        var presence = presences.findByIdAndSlot(id, slot).orElseThrow(NotFound::new);
        var withdrawn = presence.withdraw(
                activity, reason, me.person(), access.moments().now());
        try {
            presences.saveAndFlush(presence);
        } catch (ObjectOptimisticLockingFailureException withdrawnMeanwhile) {
            throw new NotFound();
        }
        events.publishEvent(withdrawn);
        credit.settle(me, activity, unsupported, choice, reason, session.sheet());
    }

    /**
     * Undoes what the same person recorded a moment ago. Refused later, when a reason is needed, and where credit rests on it
     * already. {@link NotFound} where somebody else recorded it.
     */
    @Needs(Duty.KEEP_ATTENDANCE)
    public void undo(Me me, ActivityId activity, SlotId slot, List<UUID> ids) {
        var session = access.find(me, activity, slot);
        var now = access.moments().now();
        for (var id : ids) {
            var presence = presences.findByIdAndSlot(id, slot).orElseThrow(NotFound::new);
            if (!presence.isRecordedBy(me)) throw new NotFound();
            if (!presence.isFresh(now)) throw session.refused("attendance.undo-late");
            withdraw(me, activity, slot, id, UNDONE, CreditChoice.ASK);
        }
    }

    /**
     * Records when a session really began and ended; presence verifies at most that interval. Refused before the session
     * may be recorded, for an end in the future, and without a reason where times were recorded before. Two people who
     * record times at once cannot overwrite each other. Credit that the new times support less of is corrected or kept in the
     * same step.
     */
    @Needs(Duty.KEEP_ATTENDANCE)
    public void time(Me me, ActivityId activity, SlotId slot, SessionTimesForm form) {
        var session = access.begun(me, activity, slot);
        var moments = access.moments();
        var held = form.toInterval(session, moments.zone());
        session.mustBeOver(held, moments);
        var why = session.isTimed() ? Reason.of(form.why()) : null;
        var unsupported = credit.unsupported(activity);
        var added = new SessionTimes(session, held, why, me.person(), moments.now());
        try {
            times.saveAndFlush(added);
        } catch (DataIntegrityViolationException recordedMeanwhile) {
            throw new OptimisticLockingFailureException("session times", recordedMeanwhile);
        }
        events.publishEvent(added.recorded(session));
        credit.settle(
                me, activity, unsupported, form.choice(), Objects.requireNonNullElse(form.why(), ""), session.sheet());
    }
}
