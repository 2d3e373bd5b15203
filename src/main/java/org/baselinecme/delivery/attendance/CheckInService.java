package org.baselinecme.delivery.attendance;

import java.util.Optional;
import org.baselinecme.delivery.participation.WalkInService;
import org.baselinecme.office.office.Office;
import org.baselinecme.planning.designation.SessionReadiness;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Learners check in with the code of a session. */
@Service
@Transactional
public class CheckInService {
    private final SessionCodes codes;
    private final SessionReadiness starts;
    private final PresenceRepository presences;
    private final Office office;
    private final WalkInService walkIns;
    private final ApplicationEventPublisher events;

    CheckInService(
            SessionCodes codes,
            SessionReadiness starts,
            PresenceRepository presences,
            Office office,
            WalkInService walkIns,
            ApplicationEventPublisher events) {
        this.codes = codes;
        this.starts = starts;
        this.presences = presences;
        this.office = office;
        this.walkIns = walkIns;
        this.events = events;
    }

    /**
     * Records that the current person is present; checking in again changes nothing. {@link NotFound} for a code of no
     * session, {@link Refused} outside the time in which the code is valid and while the session may not start (R1, R8, R20).
     *
     * @param scanned whether the code was scanned rather than typed
     */
    @Needs(Duty.TAKE_PART)
    public Session checkIn(Me me, String code, boolean scanned) {
        var coded = codes.find(code).orElseThrow(NotFound::new);
        Refused.ifAny(objection(coded).stream().toList());
        var session = coded.session();
        var evidence = scanned ? PresenceEvidence.QR : PresenceEvidence.CODE;
        var now = office.moments().now();
        var presence = Presence.whole(session.id(), me.person(), evidence, me.person(), now);
        if (presences.insertIfAbsent(presence)) {
            walkIns.walkIn(me, session.activity());
            events.publishEvent(presence.recorded(session.activity()));
        }
        return session;
    }

    /** Why nobody can check in with this code now; the page shows it before anybody tries. */
    @Needs(Duty.TAKE_PART)
    @Transactional(readOnly = true)
    public Optional<Objection> objectionTo(Me me, CodedSession coded) {
        return objection(coded);
    }

    private Optional<Objection> objection(CodedSession coded) {
        return coded.objectionAt(office.moments()).or(() -> objectionToStart(coded));
    }

    private Optional<Objection> objectionToStart(CodedSession coded) {
        var session = coded.session();
        return starts.isReady(session.activity(), session.id())
                ? Optional.empty()
                : Optional.of(Objection.blocking(
                        "code.not-ready", null, session.item().title()));
    }
}
