package org.baselinecme.attendance;

import java.util.List;
import org.baselinecme.access.Duty;
import org.baselinecme.access.Me;
import org.baselinecme.access.Standing;
import org.baselinecme.access.Standings;
import org.baselinecme.agenda.SlotId;
import org.baselinecme.kernel.ActivityId;
import org.baselinecme.kernel.NotFound;
import org.baselinecme.office.Moments;
import org.baselinecme.office.Office;
import org.springframework.stereotype.Component;

/** Sessions whose attendance somebody keeps: every door of staff asks here first. */
@Component
public class Kept {
    private final Standings standings;
    private final Sessions sessions;
    private final Office office;

    Kept(Standings standings, Sessions sessions, Office office) {
        this.standings = standings;
        this.sessions = sessions;
        this.office = office;
    }

    /** Where it is kept; refused outside the reach of who asks. */
    public Standing place(Me me, ActivityId activity) {
        return standings.where(me, Duty.KEEP_ATTENDANCE, activity);
    }

    /** One of its sessions; {@link NotFound} where the activity has none such. */
    public Session find(Me me, ActivityId activity, SlotId slot) {
        place(me, activity);
        return sessions.of(activity, slot);
    }

    /** The same, once its doors have opened: attendance is recorded, never announced. */
    public Session begun(Me me, ActivityId activity, SlotId slot) {
        var session = find(me, activity, slot);
        session.mustHaveOpened(moments());
        return session;
    }

    /** In the order of the agenda. */
    public List<Session> all(Me me, ActivityId activity) {
        place(me, activity);
        return sessions.of(activity);
    }

    /** Now, on the clocks of the office. */
    public Moments moments() {
        return office.moments();
    }
}
