package org.baselinecme.delivery.attendance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baselinecme.office.office.Moments;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Assembles the pages of attendance. */
@Service
@Transactional(readOnly = true)
public class AttendancePages {
    private final AttendanceAccess kept;
    private final SessionCodes codes;
    private final AttendanceQueries rows;
    private final UnmatchedAttendees waiting;
    private final AttendancePresenter words;

    AttendancePages(
            AttendanceAccess kept,
            SessionCodes codes,
            AttendanceQueries rows,
            UnmatchedAttendees waiting,
            AttendancePresenter words) {
        this.kept = kept;
        this.codes = codes;
        this.rows = rows;
        this.waiting = waiting;
        this.words = words;
    }

    /** The accredited sessions of today whose attendance one keeps, in their order. */
    @Needs(Duty.KEEP_ATTENDANCE)
    public List<SessionToday> today(Me me) {
        return rows.on(words.moments().today(), me.reach(Duty.KEEP_ATTENDANCE));
    }

    /** The sessions of an activity. */
    @Needs(Duty.KEEP_ATTENDANCE)
    AttendancePage of(Me me, ActivityId activity) {
        var place = kept.place(me, activity);
        var known = codes.of(activity);
        var present = rows.counts(activity);
        var unnamed = waiting.of(activity);
        var moments = words.moments();
        return new AttendancePage(
                place,
                kept.all(me, activity).stream()
                        .map(session -> new AttendancePage.Row(
                                session.id().toString(),
                                session.when(moments),
                                session.item().title(),
                                known.getOrDefault(session.id(), ""),
                                present.getOrDefault(session.id(), 0),
                                unnamed.getOrDefault(session.id(), 0),
                                AttendancePage.Day.of(session.item().day(), moments.today()),
                                session.held().until().isBefore(moments.now())))
                        .toList());
    }

    /** The sheet of one session, with the people whose names hold the words looked for. */
    @Needs(Duty.KEEP_ATTENDANCE)
    AttendanceSheetPage sheet(Me me, ActivityId activity, SlotId slot, String looked) {
        var place = kept.place(me, activity);
        var session = kept.find(me, activity, slot);
        var moments = words.moments();
        var present = rows.of(slot);
        var names = words.names(present.stream().flatMap(p -> Stream.of(p.person(), p.by())));
        return new AttendanceSheetPage(
                place,
                slot.toString(),
                session.item().title(),
                session.when(moments),
                session.isTimed() ? session.held().times(moments) : "",
                codes.of(activity).getOrDefault(slot, ""),
                present.stream()
                        .collect(Collectors.groupingBy(AttendancePages::proof, LinkedHashMap::new, Collectors.toList()))
                        .values()
                        .stream()
                        .map(rows -> row(rows, names, moments))
                        .toList(),
                waiting.of(activity).getOrDefault(slot, 0),
                looked,
                looked.isBlank() ? Map.of() : words.find(me, looked),
                !moments.now().isBefore(session.window().from()),
                me.may(Duty.KEEP_ATTENDANCE, place));
    }

    /** What is one proof to who reads the sheet: the stretches of one row of a file stand together. */
    private static List<UUID> proof(AttendanceQueries.Present one) {
        var source = one.source();
        return source == null ? List.of(one.id()) : List.of(one.person().value(), source);
    }

    private static AttendanceSheetPage.Row row(
            List<AttendanceQueries.Present> proof, Map<PersonId, String> names, Moments moments) {
        var one = proof.getFirst();
        return new AttendanceSheetPage.Row(
                one.id().toString(),
                one.person().toString(),
                names.getOrDefault(one.person(), ""),
                one.how(),
                proof.stream()
                        .map(part -> AttendancePresenter.proven(part, moments))
                        .collect(Collectors.joining(", ")),
                moments.say(one.at()),
                one.by().equals(one.person()) ? "" : names.getOrDefault(one.by(), ""),
                one.source() != null);
    }

    /** The code of one session, for the wall; {@code null} where it has none. */
    @Needs(Duty.KEEP_ATTENDANCE)
    SessionCodePage projector(Me me, ActivityId activity, SlotId slot) {
        var sheet = sheet(me, activity, slot, "");
        return SessionCodePage.of(sheet, words.absolute("/at/" + sheet.code()));
    }
}
