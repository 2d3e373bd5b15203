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
    private final AttendanceFileQueries file;
    private final UnmatchedAttendees unmatched;
    private final AttendancePresenter presenter;

    AttendancePages(
            AttendanceAccess access,
            SessionCodes codes,
            AttendanceQueries queries,
            AttendanceFileQueries file,
            UnmatchedAttendees unmatched,
            AttendancePresenter presenter) {
        this.access = access;
        this.codes = codes;
        this.queries = queries;
        this.file = file;
        this.unmatched = unmatched;
        this.presenter = presenter;
    }

    /** The accredited sessions of today within reach, in their order. */
    @Needs(Duty.KEEP_ATTENDANCE)
    public List<SessionToday> today(Me me) {
        return queries.on(presenter.moments().today(), me.reach(Duty.KEEP_ATTENDANCE));
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
    AttendanceSheetPage sheet(Me me, ActivityId activity, SlotId slot, String search) {
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
                presenter.rows(queries.of(slot), moments),
                unmatched.of(activity).getOrDefault(slot, 0),
                search,
                search.isBlank() ? Map.of() : presenter.find(me, search),
                !moments.now().isBefore(session.window().from()),
                me.may(Duty.KEEP_ATTENDANCE, place));
    }

    /** The rows of the attendance of one session as a file. */
    @Needs(Duty.KEEP_ATTENDANCE)
    List<List<String>> file(Me me, ActivityId activity, SlotId slot) {
        access.find(me, activity, slot);
        var moments = presenter.moments();
        return file.of(slot).stream().map(row -> row.cells(moments)).toList();
    }

    /** The code of one session, to project; its sheet has no code where none was issued. */
    @Needs(Duty.KEEP_ATTENDANCE)
    SessionCodePage code(Me me, ActivityId activity, SlotId slot) {
        var sheet = sheet(me, activity, slot, "");
        return SessionCodePage.of(sheet, presenter.absolute("/at/" + sheet.code()));
    }
}
