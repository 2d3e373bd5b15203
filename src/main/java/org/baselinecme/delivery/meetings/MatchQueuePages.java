package org.baselinecme.delivery.meetings;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.baselinecme.delivery.attendance.AttendanceAccess;
import org.baselinecme.delivery.attendance.RestingCredit;
import org.baselinecme.delivery.attendance.Session;
import org.baselinecme.delivery.reports.ReportedParticipant;
import org.baselinecme.office.office.Moments;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Assembles the queue of rows to match, and the page of a shared login. */
@Service
@Transactional(readOnly = true)
public class MatchQueuePages {
    private static final int SHOWN = 50;
    private final AttendanceAccess access;
    private final ReportRowQueries rows;
    private final MeetingFileQueries files;
    private final MatchSuggestions suggestions;
    private final PastedNames pastedNames;
    private final RestingCredit credit;

    MatchQueuePages(
            AttendanceAccess access,
            ReportRowQueries rows,
            MeetingFileQueries files,
            MatchSuggestions suggestions,
            PastedNames pastedNames,
            RestingCredit credit) {
        this.access = access;
        this.rows = rows;
        this.files = files;
        this.suggestions = suggestions;
        this.pastedNames = pastedNames;
        this.credit = credit;
    }

    /**
     * The rows of a session's files: undecided ones with suggestions, and decided ones.
     *
     * @param row the row a person is searched for, or empty
     * @param searched part of a name or email to search for
     */
    @Needs(Duty.KEEP_ATTENDANCE)
    MatchQueuePage queue(Me me, ActivityId activity, SlotId slot, String row, String searched) {
        var session = access.find(me, activity, slot);
        var all = rows.of(slot).stream().collect(Collectors.partitioningBy(ReportRow::isOpen));
        var moments = access.moments();
        var open = all.getOrDefault(true, List.of());
        var shown = open.stream().limit(SHOWN).toList();
        var found = suggestions.of(activity, slot, shown);
        return new MatchQueuePage(
                access.place(me, activity),
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
                searched.strip(),
                pastedNames.find(activity, searched),
                credit.of(activity, slot).size(),
                files.loaded(slot).stream()
                        .map(file -> MatchQueuePage.LoadedFile.of(file, moments))
                        .toList());
    }

    private static MatchQueuePage.Row entry(
            ReportRow row, Session session, Moments moments, List<MatchSuggestions.Suggestion> suggestions) {
        var participant = row.participant();
        var decision = row.decision();
        return new MatchQueuePage.Row(
                row.id().toString(),
                participant.name(),
                participant.email(),
                ReportedParticipant.minutes(participant.within(session.held())),
                participant.spans().stream().map(span -> span.times(moments)).collect(Collectors.joining(", ")),
                participant.openEnded(),
                participant.isTotalOnly(),
                suggestions,
                decision.outcome().message(),
                row.people(),
                decision.why(),
                decision.by(),
                decision.at() == null ? "" : moments.say(decision.at()));
    }

    /** The people of a shared login, matched from a pasted list; nothing is recorded yet. */
    @Needs(Duty.KEEP_ATTENDANCE)
    SharedLoginPage room(Me me, ActivityId activity, SlotId slot, UUID row, String names) {
        access.find(me, activity, slot);
        var login = rows.find(slot, row).participant().name();
        return new SharedLoginPage(
                access.place(me, activity),
                slot.toString(),
                row.toString(),
                login,
                names,
                pastedNames.match(activity, names));
    }
}
