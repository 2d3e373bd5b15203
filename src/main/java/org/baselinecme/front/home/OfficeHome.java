package org.baselinecme.front.home;

import java.util.List;
import org.baselinecme.delivery.attendance.AttendancePages;
import org.baselinecme.delivery.attendance.SessionToday;
import org.baselinecme.front.beginning.Beginnings;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.springframework.stereotype.Component;

/** What the home page of the office shows above the worklist. */
@Component
class OfficeHome {
    private final AttendancePages attendance;
    private final Beginnings beginnings;

    OfficeHome(AttendancePages attendance, Beginnings beginnings) {
        this.attendance = attendance;
        this.beginnings = beginnings;
    }

    /** Today's sessions, for those who keep attendance. */
    List<SessionToday> today(Me me) {
        return me.has(Duty.KEEP_ATTENDANCE) ? attendance.today(me) : List.of();
    }

    /** What a new office still has to do, for those who set it up. */
    List<Beginnings.Beginning> left(Me me) {
        return beginnings.of(me);
    }
}
