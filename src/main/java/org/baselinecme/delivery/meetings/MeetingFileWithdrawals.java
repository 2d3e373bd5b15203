package org.baselinecme.delivery.meetings;

import java.util.UUID;
import org.baselinecme.delivery.attendance.AttendanceAccess;
import org.baselinecme.delivery.attendance.CreditChoice;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Reason;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Withdraws meeting files that were loaded by mistake. */
@Service
@Transactional
public class MeetingFileWithdrawals {
    private final AttendanceAccess access;
    private final MeetingFileRepository repository;
    private final MeetingFileQueries queries;
    private final RowDecisionWriter decisions;
    private final ApplicationEventPublisher events;

    MeetingFileWithdrawals(
            AttendanceAccess access,
            MeetingFileRepository repository,
            MeetingFileQueries queries,
            RowDecisionWriter decisions,
            ApplicationEventPublisher events) {
        this.access = access;
        this.repository = repository;
        this.queries = queries;
        this.decisions = decisions;
        this.events = events;
    }

    /**
     * Withdraws a loaded file and its attendance with a reason, and corrects or keeps the credit that rests on it. Withdrawing it
     * again changes nothing.
     */
    @Needs(Duty.KEEP_ATTENDANCE)
    public void withdraw(Me me, ActivityId activity, SlotId slot, UUID id, String why, CreditChoice credit) {
        var session = access.find(me, activity, slot);
        var file = repository.lock(slot, id).orElseThrow(NotFound::new);
        var reason = Reason.of(why);
        if (!file.isLoaded() || file.isWithdrawn()) return;
        var now = access.moments().now();
        var event = file.withdraw(activity, queries.nameOf(file), reason, me.person(), now);
        repository.saveAndFlush(file);
        events.publishEvent(event);
        decisions.withdraw(me, session, queries.rowsOf(file), credit, reason, now);
    }
}
