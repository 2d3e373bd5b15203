package org.baselinecme.delivery.attendance;

import java.time.Instant;
import org.baselinecme.delivery.participation.WalkInService;
import org.baselinecme.planning.activities.ActivityLocks;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Learners check in with the code of a session. */
@Service
@Transactional
public class CheckInService {
    private final ActivityLocks activities;
    private final Sessions sessions;
    private final Arrivals arrivals;
    private final PresenceRepository presences;
    private final WalkInService walkIns;
    private final ApplicationEventPublisher events;

    CheckInService(
            ActivityLocks activities,
            Sessions sessions,
            Arrivals arrivals,
            PresenceRepository presences,
            WalkInService walkIns,
            ApplicationEventPublisher events) {
        this.activities = activities;
        this.sessions = sessions;
        this.arrivals = arrivals;
        this.presences = presences;
        this.walkIns = walkIns;
        this.events = events;
    }

    /**
     * Records that the current person is present; checking in again changes nothing. Stays elsewhere at the same time end: a
     * person is in one room at a time. {@link Refused} outside the window of the code, while the session may not start (R1, R8,
     * R20), and where the person was elsewhere until the session ended.
     *
     * @param scanned whether the code was scanned rather than typed
     */
    @Needs(Duty.TAKE_PART)
    public CheckIn checkIn(Me me, CodedSession coded, boolean scanned) {
        var activity = coded.session().activity();
        // A person is in one room at a time, and no session is moved meanwhile: what was read before the lock is read
        // again.
        activities.hold(activity, me.person(), "check-in");
        var agenda = sessions.of(activity);
        var arrival = arrivals.of(me.person(), coded.in(agenda));
        Refused.ifAny(arrival.refusal().stream().toList());
        var session = arrival.session();
        if (arrival.present()) return new CheckIn(session, agenda, false);
        var now = arrival.at();
        arrival.leaving().forEach(stay -> leave(me, stay, session, now));
        var evidence = scanned ? PresenceEvidence.QR : PresenceEvidence.CODE;
        var presence = Presence.since(session, me.person(), evidence, arrival.from(), now);
        if (presences.insertIfAbsent(presence)) {
            walkIns.walkIn(me, session.activity());
            events.publishEvent(presence.recorded(session.activity()));
        }
        return new CheckIn(session, agenda, true);
    }

    private void leave(Me me, Stays.Stay stay, Session next, Instant now) {
        var left = stay.session();
        var presence = presences.findByIdAndSlot(stay.presence(), left.id()).orElseThrow(NotFound::new);
        var ended = presence.leave(left, next.id(), me.person(), now);
        presences.saveAndFlush(presence);
        events.publishEvent(ended);
    }

    /** What a check-in with this code would do now; the page shows it before anybody tries. */
    @Needs(Duty.TAKE_PART)
    @Transactional(readOnly = true)
    public Arrival arrival(Me me, CodedSession coded) {
        return arrivals.of(me.person(), coded);
    }
}
