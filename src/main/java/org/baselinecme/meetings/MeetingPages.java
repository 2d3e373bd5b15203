package org.baselinecme.meetings;

import java.util.Comparator;
import java.util.UUID;
import org.baselinecme.access.Duty;
import org.baselinecme.access.Me;
import org.baselinecme.access.Needs;
import org.baselinecme.agenda.SlotId;
import org.baselinecme.attendance.Kept;
import org.baselinecme.files.Files;
import org.baselinecme.kernel.ActivityId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows what a meeting file says, before it counts. */
@Service
@Transactional(readOnly = true)
public class MeetingPages {
    private final Kept kept;
    private final FileRows rows;
    private final Known known;
    private final Files files;

    MeetingPages(Kept kept, FileRows rows, Known known, Files files) {
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
        var people = Reported.of(report);
        var owners = known.byEmail(people.stream().map(Reported::email).toList());
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
