package org.baselinecme.delivery.attendance;

import java.util.Optional;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The code of a session on the full-screen page, which staff may let change every 30 seconds so that it proves presence in the room. */
@Service
@Transactional
public class CodeRotations {
    private final AttendanceAccess access;
    private final CodeRotationRepository rotations;
    private final SessionCodes codes;
    private final AttendanceQueries attendance;
    private final AttendancePresenter presenter;
    private final ApplicationEventPublisher events;

    CodeRotations(
            AttendanceAccess access,
            CodeRotationRepository rotations,
            SessionCodes codes,
            AttendanceQueries attendance,
            AttendancePresenter presenter,
            ApplicationEventPublisher events) {
        this.access = access;
        this.rotations = rotations;
        this.codes = codes;
        this.attendance = attendance;
        this.presenter = presenter;
        this.events = events;
    }

    /** Lets the code change, or stops it; the same again changes nothing. Of two people who set it at once the second fails. */
    @Needs(Duty.KEEP_ATTENDANCE)
    public void set(Me me, ActivityId activity, SlotId slot, boolean on) {
        access.find(me, activity, slot);
        var current = rotations.findFirstBySlotOrderByTurnDesc(slot);
        if (current.map(CodeRotation::isOn).orElse(false) == on) return;
        var turn = current.map(CodeRotation::turn).orElse(0) + 1;
        var secret = on ? RotatingCode.newSecret() : null;
        var added = new CodeRotation(
                slot, turn, secret, me.person(), access.moments().now());
        try {
            rotations.saveAndFlush(added);
        } catch (DataIntegrityViolationException setMeanwhile) {
            throw new OptimisticLockingFailureException("code rotation", setMeanwhile);
        }
        events.publishEvent(added.set(activity));
    }

    /** The code of a session to project; empty where none was issued. */
    @Needs(Duty.KEEP_ATTENDANCE)
    @Transactional(readOnly = true)
    Optional<SessionCodePage> page(Me me, ActivityId activity, SlotId slot) {
        var place = access.place(me, activity);
        var session = access.find(me, activity, slot);
        var moments = access.moments();
        var changing = rotations
                .findFirstBySlotOrderByTurnDesc(slot)
                .map(CodeRotation::secret)
                .map(secret -> RotatingCode.at(secret, moments.now()))
                .orElse("");
        return codes.of(slot)
                .map(code -> SessionCodePage.of(
                        place.title(),
                        session,
                        moments,
                        code,
                        changing,
                        attendance.counts(activity).getOrDefault(slot, 0),
                        presenter.absolute("/at/" + code + changing)));
    }
}
