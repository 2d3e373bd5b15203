package org.baselinecme.delivery.attendance;

import java.util.List;
import java.util.Map;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Assembles the pages of attendance. */
@Service
@Transactional(readOnly = true)
public class AttendancePages {
    private final AttendanceAccess access;
    private final SessionCodes codes;
    private final AttendanceQueries queries;
    private final UnmatchedAttendees unmatched;
    private final UndecidedCheckIns late;
    private final RestingCredit credit;
    private final AttendancePresenter presenter;

    AttendancePages(
            AttendanceAccess access,
            SessionCodes codes,
            AttendanceQueries queries,
            UnmatchedAttendees unmatched,
            UndecidedCheckIns late,
            RestingCredit credit,
            AttendancePresenter presenter) {
        this.access = access;
        this.codes = codes;
        this.queries = queries;
        this.unmatched = unmatched;
        this.late = late;
        this.credit = credit;
        this.presenter = presenter;
    }

    /** The accredited sessions of today within reach, in their order. */
    @Needs(Duty.KEEP_ATTENDANCE)
    public List<SessionToday> today(Me me) {
        return queries.on(presenter.moments().today(), presenter.moments().zone(), me.reach(Duty.KEEP_ATTENDANCE));
    }

    /** The sessions of an activity. */
    @Needs(Duty.KEEP_ATTENDANCE)
    AttendancePage of(Me me, ActivityId activity) {
        var place = access.place(me, activity);
        var sessions = access.all(me, activity);
        var codesBySession = codes.of(sessions);
        var present = queries.counts(activity);
        var unnamed = unmatched.of(activity);
        var moments = presenter.moments();
        return new AttendancePage(
                place,
                late.of(activity),
                sessions.stream()
                        .map(session -> new AttendancePage.Row(
                                session.id().toString(),
                                session.when(moments),
                                session.item().title(),
                                codesBySession.getOrDefault(session.id(), ""),
                                present.getOrDefault(session.id(), 0),
                                unnamed.getOrDefault(session.id(), 0),
                                AttendancePage.Day.of(session.item().day(), moments.today()),
                                session.held().until().isBefore(moments.now())))
                        .toList());
    }

    /** The sheet of one session, with the people whose names match the search. */
    @Needs(Duty.KEEP_ATTENDANCE)
    public AttendanceSheetPage sheet(Me me, ActivityId activity, SlotId slot, String search) {
        var place = access.place(me, activity);
        var session = access.find(me, activity, slot);
        var moments = presenter.moments();
        return new AttendanceSheetPage(
                place,
                slot.toString(),
                session.item().title(),
                session.when(moments),
                session.isTimed() ? session.held().times(moments) : "",
                codes.of(List.of(session)).getOrDefault(slot, ""),
                presenter.rows(queries.of(slot), credit.of(activity, slot), moments),
                unmatched.of(activity).getOrDefault(slot, 0),
                search,
                search.isBlank() ? Map.of() : presenter.find(me, search),
                access.isRecordable(session),
                access.early().toMinutes(),
                me.may(Duty.KEEP_ATTENDANCE, place));
    }
}
