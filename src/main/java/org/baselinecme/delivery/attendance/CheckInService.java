package org.baselinecme.delivery.attendance;

import java.util.Optional;
import org.baselinecme.delivery.participation.Registrations;
import org.baselinecme.office.office.Office;
import org.baselinecme.planning.designation.SessionReadiness;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Learners check in by the code of a session. */
@Service
@Transactional
public class CheckInService {
    private final SessionCodes codes;
    private final SessionReadiness starts;
    private final AttendanceQueries rows;
    private final Office office;
    private final Registrations registrations;

    CheckInService(
            SessionCodes codes,
            SessionReadiness starts,
            AttendanceQueries rows,
            Office office,
            Registrations registrations) {
        this.codes = codes;
        this.starts = starts;
        this.rows = rows;
        this.office = office;
        this.registrations = registrations;
    }

    /**
     * Records that I was there; a second time changes nothing. {@link NotFound} for a code of no session, {@link Refused}
     * outside its window and while its education may not start (R1, R8, R20).
     *
     * @param scanned whether the code was scanned rather than typed
     */
    @Needs(Duty.TAKE_PART)
    public Session checkIn(Me me, String code, boolean scanned) {
        var coded = codes.find(code).orElseThrow(NotFound::new);
        Refused.ifAny(against(coded).stream().toList());
        var session = coded.session();
        var how = scanned ? PresenceEvidence.QR : PresenceEvidence.CODE;
        var now = office.moments().now();
        if (rows.record(session.id(), me.person(), how, me.person(), now)) {
            registrations.walkIn(me, session.activity());
            rows.tell(new AttendanceEvent.PresenceRecorded(
                    session.activity(), session.id(), me.person(), how, me.person(), now));
        }
        return session;
    }

    /** Why nobody can check in by this code now; the page says so before anybody tries. */
    @Needs(Duty.TAKE_PART)
    @Transactional(readOnly = true)
    public Optional<Objection> objectionTo(Me me, CodedSession coded) {
        return against(coded);
    }

    private Optional<Objection> against(CodedSession coded) {
        var moments = office.moments();
        var session = coded.session();
        var title = session.item().title();
        var window = session.window();
        var begins = moments.say(session.planned().from());
        if (moments.now().isBefore(window.from()))
            return Optional.of(Objection.blocking("code.early", null, title, begins, moments.say(window.from())));
        if (!coded.isOpen(moments.now()))
            return Optional.of(Objection.blocking("code.late", null, title, begins, moments.say(window.until())));
        var ready = starts.of(session.activity()).stream()
                .filter(start -> start.item().id().equals(session.id()))
                .allMatch(SessionReadiness.Session::isReady);
        return ready ? Optional.empty() : Optional.of(Objection.blocking("code.not-ready", null, title));
    }
}
