package org.baselinecme.delivery.checkins;

import java.util.UUID;
import org.baselinecme.delivery.attendance.Attendance;
import org.baselinecme.delivery.attendance.AttendanceAccess;
import org.baselinecme.delivery.attendance.CheckInService;
import org.baselinecme.delivery.attendance.CodedSession;
import org.baselinecme.delivery.attendance.Session;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Reason;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Late check-ins: the learner asks with a reason, the office accepts or declines. */
@Service
@Transactional
public class LateCheckIns {
    private final AttendanceAccess access;
    private final Attendance attendance;
    private final CheckInService checkIns;
    private final LateCheckInRepository requests;
    private final LateCheckInMail mail;
    private final ApplicationEventPublisher events;

    LateCheckIns(
            AttendanceAccess access,
            Attendance attendance,
            CheckInService checkIns,
            LateCheckInRepository requests,
            LateCheckInMail mail,
            ApplicationEventPublisher events) {
        this.access = access;
        this.attendance = attendance;
        this.checkIns = checkIns;
        this.requests = requests;
        this.mail = mail;
        this.events = events;
    }

    /**
     * Asks the office to record the attendance of the current person, unless an undecided request exists. {@link NotFound} while
     * the code counts, before its window, and for people who are recorded already.
     */
    @Needs(Duty.TAKE_PART)
    public void ask(Me me, CodedSession coded, String why) {
        if (!checkIns.arrival(me, coded).isTooLate()) throw new NotFound();
        var session = coded.session();
        var late = new LateCheckIn(
                session, me.person(), Reason.of(why), access.moments().now());
        if (requests.insertIfNoneIsOpen(late)) events.publishEvent(late.asked(session.activity()));
    }

    /**
     * Accepts: the person was present for so many minutes, at most the whole session, and is mailed. {@link org.baselinecme.platform.kernel.Refused} for one's
     * own; a decision is made once.
     */
    @Needs(Duty.KEEP_ATTENDANCE)
    public void accept(Me me, ActivityId activity, UUID id, int minutes, String why) {
        var late = find(me, activity, id);
        var session = access.find(me, activity, late.slot());
        var reason = Reason.of(why);
        LateCheckIn.mustHaveMinutes(minutes, activity);
        var present = (int) Math.min(minutes, minutes(session));
        late.accept(activity, present, reason, me.person(), access.moments().now())
                .ifPresent(accepted -> {
                    requests.saveAndFlush(late);
                    attendance.recordLate(me, activity, late.slot(), late.person(), present);
                    events.publishEvent(accepted);
                    mail.accepted(late.person(), me.person(), session, present);
                });
    }

    /** Declines with a reason, which the person is mailed. */
    @Needs(Duty.KEEP_ATTENDANCE)
    public void decline(Me me, ActivityId activity, UUID id, String why) {
        var late = find(me, activity, id);
        var session = access.find(me, activity, late.slot());
        var reason = Reason.of(why);
        late.decline(activity, reason, me.person(), access.moments().now()).ifPresent(declined -> {
            requests.saveAndFlush(late);
            events.publishEvent(declined);
            mail.declined(late.person(), me.person(), session, reason);
        });
    }

    /** The length of a session in minutes; the last one counts where it is not whole. */
    static long minutes(Session session) {
        return Math.ceilDiv(session.held().seconds(), 60L);
    }

    private LateCheckIn find(Me me, ActivityId activity, UUID id) {
        access.place(me, activity);
        var late = requests.findById(id).orElseThrow(NotFound::new);
        late.mustNotBeOf(me, activity);
        return late;
    }
}
