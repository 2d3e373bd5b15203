package org.baselinecme.delivery.meetings;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.baselinecme.delivery.attendance.AttendanceAccess;
import org.baselinecme.delivery.attendance.Session;
import org.baselinecme.office.office.Moments;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Assembles the queue of people whom no e-mail names, and the room behind one login. */
@Service
@Transactional(readOnly = true)
public class QueuePages {
    private static final int SHOWN = 50;
    private final AttendanceAccess kept;
    private final MeetingRows rows;
    private final FileRows files;
    private final Suggestions suggestions;
    private final PastedNames roll;

    QueuePages(AttendanceAccess kept, MeetingRows rows, FileRows files, Suggestions suggestions, PastedNames roll) {
        this.kept = kept;
        this.rows = rows;
        this.files = files;
        this.suggestions = suggestions;
        this.roll = roll;
    }

    /**
     * The rows of a session's files: those that wait, each with whom it may be, and those that were decided.
     *
     * @param row for which of them somebody is looked for, or empty
     * @param looked by which part of the name or e-mail
     */
    @Needs(Duty.KEEP_ATTENDANCE)
    QueuePage queue(Me me, ActivityId activity, SlotId slot, String row, String looked) {
        var session = kept.find(me, activity, slot);
        var all = rows.of(slot).stream().collect(Collectors.partitioningBy(MeetingRows.Row::isOpen));
        var moments = kept.moments();
        var open = all.getOrDefault(true, List.of());
        var shown = open.stream().limit(SHOWN).toList();
        var found = suggestions.of(activity, slot, shown);
        return new QueuePage(
                kept.place(me, activity),
                slot.toString(),
                session.item().title(),
                session.when(moments),
                shown.stream()
                        .map(one -> entry(one, session, moments, found.getOrDefault(one.id(), List.of())))
                        .toList(),
                open.size(),
                all.getOrDefault(false, List.of()).stream()
                        .map(one -> entry(one, session, moments, List.of()))
                        .toList(),
                row,
                looked.strip(),
                roll.find(activity, looked),
                files.loaded(slot).stream()
                        .map(file -> QueuePage.Taken.of(file, moments))
                        .toList());
    }

    private static QueuePage.Entry entry(
            MeetingRows.Row row, Session session, Moments moments, List<Suggestions.Suggestion> suggestions) {
        var said = row.said();
        var decided = row.decided();
        return new QueuePage.Entry(
                row.id().toString(),
                said.name(),
                said.email(),
                ReportedParticipant.minutes(said.within(session.held())),
                said.spans().stream().map(span -> span.times(moments)).collect(Collectors.joining(", ")),
                said.openEnded(),
                said.isTotalOnly(),
                suggestions,
                decided.outcome().message(),
                row.people(),
                decided.why(),
                decided.by(),
                decided.at() == null ? "" : moments.say(decided.at()));
    }

    /** The people who sat behind one login, looked up from a list; nothing is recorded yet. */
    @Needs(Duty.KEEP_ATTENDANCE)
    RoomPage room(Me me, ActivityId activity, SlotId slot, UUID row, String names) {
        kept.find(me, activity, slot);
        var login = rows.find(slot, row).said().name();
        return new RoomPage(
                kept.place(me, activity), slot.toString(), row.toString(), login, names, roll.call(activity, names));
    }
}
