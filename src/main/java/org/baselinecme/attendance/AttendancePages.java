package org.baselinecme.attendance;

import java.util.Map;
import java.util.stream.Stream;
import org.baselinecme.access.Duty;
import org.baselinecme.access.Me;
import org.baselinecme.access.Needs;
import org.baselinecme.access.Standings;
import org.baselinecme.agenda.SlotId;
import org.baselinecme.kernel.ActivityId;
import org.baselinecme.kernel.PersonId;
import org.baselinecme.office.Moments;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Assembles the pages of attendance. */
@Service
@Transactional(readOnly = true)
public class AttendancePages {
    private final Standings standings;
    private final Sessions sessions;
    private final Codes codes;
    private final AttendanceRows rows;
    private final AttendanceWords words;

    AttendancePages(Standings standings, Sessions sessions, Codes codes, AttendanceRows rows, AttendanceWords words) {
        this.standings = standings;
        this.sessions = sessions;
        this.codes = codes;
        this.rows = rows;
        this.words = words;
    }

    /** The sessions of an activity. */
    @Needs(Duty.KEEP_ATTENDANCE)
    AttendancePage of(Me me, ActivityId activity) {
        var place = standings.where(me, Duty.KEEP_ATTENDANCE, activity);
        var known = codes.of(activity);
        var counts = rows.counts(activity);
        var moments = words.moments();
        return new AttendancePage(
                place,
                sessions.of(activity).stream()
                        .map(session -> row(session, known, counts, moments))
                        .toList());
    }

    private static AttendancePage.Row row(
            Session session, Map<SlotId, String> codes, Map<SlotId, AttendanceRows.Count> counts, Moments moments) {
        var count = counts.getOrDefault(session.id(), AttendanceRows.Count.NONE);
        return new AttendancePage.Row(
                session.id().toString(),
                AttendanceWords.when(session, moments),
                session.item().title(),
                codes.getOrDefault(session.id(), ""),
                count.present(),
                count.waiting(),
                session.held().until().isBefore(moments.now()));
    }

    /** The sheet of one session, with the people whose names hold the words looked for. */
    @Needs(Duty.KEEP_ATTENDANCE)
    SheetPage sheet(Me me, ActivityId activity, SlotId slot, String looked) {
        var place = standings.where(me, Duty.KEEP_ATTENDANCE, activity);
        var session = sessions.of(activity, slot);
        var moments = words.moments();
        var present = rows.of(slot);
        var names = words.names(present.stream().flatMap(p -> Stream.of(p.person(), p.by())));
        return new SheetPage(
                place,
                slot.toString(),
                session.item().title(),
                AttendanceWords.when(session, moments),
                session.isTimed() ? AttendanceWords.times(session.held(), moments) : "",
                codes.of(activity).getOrDefault(slot, ""),
                present.stream().map(one -> row(one, names, moments)).toList(),
                looked,
                looked.isBlank() ? Map.of() : words.find(me, looked),
                !moments.now().isBefore(session.window().from()),
                me.may(Duty.KEEP_ATTENDANCE, place));
    }

    private static SheetPage.Row row(AttendanceRows.Present one, Map<PersonId, String> names, Moments moments) {
        return new SheetPage.Row(
                one.id().toString(),
                one.person().toString(),
                names.getOrDefault(one.person(), ""),
                one.how(),
                AttendanceWords.proven(one, moments),
                moments.say(one.at()),
                one.by().equals(one.person()) ? "" : names.getOrDefault(one.by(), ""));
    }

    /** The code of one session, for the wall; {@code null} where it has none. */
    @Needs(Duty.KEEP_ATTENDANCE)
    ProjectorPage projector(Me me, ActivityId activity, SlotId slot) {
        var sheet = sheet(me, activity, slot, "");
        return ProjectorPage.of(sheet, words.absolute("/at/" + sheet.code()));
    }
}
