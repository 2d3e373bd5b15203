package org.baselinecme.delivery.attendance;

import java.time.Duration;
import java.util.List;
import org.baselinecme.office.limits.LimitKey;
import org.baselinecme.office.limits.OfficeLimits;
import org.baselinecme.office.office.Moments;
import org.baselinecme.office.office.Office;
import org.baselinecme.planning.activities.ActivityLocks;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.access.Standings;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.springframework.stereotype.Component;

/** Checks whether a person may record attendance of an activity; every service for staff asks here first. */
@Component
public class AttendanceAccess {
    private final Standings standings;
    private final ActivityLocks activities;
    private final Sessions sessions;
    private final OfficeLimits limits;
    private final Office office;

    AttendanceAccess(
            Standings standings, ActivityLocks activities, Sessions sessions, OfficeLimits limits, Office office) {
        this.standings = standings;
        this.activities = activities;
        this.sessions = sessions;
        this.limits = limits;
        this.office = office;
    }

    /** The standing of the activity; refused where the person has no access to it. */
    public Standing place(Me me, ActivityId activity) {
        return standings.where(me, Duty.KEEP_ATTENDANCE, activity);
    }

    /** One of its sessions; {@link NotFound} where the activity has no such session. */
    public Session find(Me me, ActivityId activity, SlotId slot) {
        place(me, activity);
        return sessions.of(activity, slot);
    }

    /** The same, kept from being moved until attendance is recorded; refused while it is too early, and where it was canceled. */
    public Session begun(Me me, ActivityId activity, SlotId slot) {
        activities.hold(activity);
        var session = find(me, activity, slot);
        session.mustHaveOpened(moments(), early());
        if (sessions.isCanceled(session))
            throw session.refused("attendance.canceled", session.item().title());
        return session;
    }

    /** Its sessions in the order of the agenda. */
    public List<Session> all(Me me, ActivityId activity) {
        place(me, activity);
        return sessions.of(activity);
    }

    /** Those of them whose attendance can be recorded by now; none that was canceled. */
    public List<Session> recordable(Me me, ActivityId activity) {
        return all(me, activity).stream()
                .filter(session -> isRecordable(session) && !sessions.isCanceled(session))
                .toList();
    }

    /** Whether its attendance may be recorded by now. */
    boolean isRecordable(Session session) {
        return !moments().now().isBefore(session.recordedFrom(early()));
    }

    /** How long before a session its attendance may be recorded. */
    public Duration early() {
        return limits.time(LimitKey.EARLY_CHECK_IN);
    }

    /** The current time in the zone of the office. */
    public Moments moments() {
        return office.moments();
    }
}
