package org.baselinecme.delivery.meetings;

import java.util.Comparator;
import java.util.UUID;
import org.baselinecme.delivery.attendance.AttendanceAccess;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.files.Files;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows what a meeting file says, before it counts. */
@Service
@Transactional(readOnly = true)
public class MeetingPages {
    private final AttendanceAccess kept;
    private final FileRows rows;
    private final AttendeeCandidates known;
    private final Files files;

    MeetingPages(AttendanceAccess kept, FileRows rows, AttendeeCandidates known, Files files) {
        this.kept = kept;
        this.rows = rows;
        this.known = known;
        this.files = files;
    }

    /** A file that was handed in, read in this zone; blank for the one it was read in last. */
    @Needs(Duty.KEEP_ATTENDANCE)
    PreviewPage preview(Me me, ActivityId activity, SlotId slot, UUID file, String zone) {
        var session = kept.find(me, activity, slot);
        var row = rows.find(slot, file);
        var read = row.zone(zone);
        var report = MeetingFiles.report(files.read(row.stored()).content(), session, read);
        var people = ReportedParticipant.of(report);
        var owners =
                known.byEmail(people.stream().map(ReportedParticipant::email).toList());
        var moments = kept.moments();
        return new PreviewPage(
                kept.place(me, activity),
                slot.toString(),
                file.toString(),
                row.name(),
                session.when(moments),
                report,
                read.getId(),
                people.stream()
                        .map(one -> PreviewPage.Row.of(one, session.held(), owners.containsKey(one.email())))
                        .sorted(Comparator.comparing(PreviewPage.Row::state))
                        .toList(),
                row.loadedAt() == null ? null : moments.say(row.loadedAt()));
    }
}
