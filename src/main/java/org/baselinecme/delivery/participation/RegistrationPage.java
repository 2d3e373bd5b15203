package org.baselinecme.delivery.participation;

import java.util.List;

/**
 * The page on which one registers.
 *
 * @param when its days
 * @param next when its next session begins; empty where none is to come
 * @param beside the same moment by my own clocks, where they show another
 * @param shown what learners are told before they engage
 */
record RegistrationPage(
        OfferedActivity offer,
        String when,
        String next,
        String beside,
        RegistrationSummary glance,
        List<AttendanceMode> ways,
        NoticeContent shown) {
    /** Whether the way of taking part matters. */
    public boolean isChoosing() {
        return ways.size() > 1;
    }

    /** Whether somebody can still register, and has not. */
    public boolean isRegistering() {
        return glance.open() && !glance.isMine();
    }
}
