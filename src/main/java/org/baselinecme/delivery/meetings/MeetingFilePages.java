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
import org.baselinecme.platform.kernel.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.baselinecme.delivery.reports.ReportedParticipant;

/** Assembles the preview of a meeting file. */
@Service
@Transactional(readOnly = true)
public class MeetingFilePages {
    private final AttendanceAccess access;
    private final MeetingFileRepository repository;
    private final AttendeeCandidates candidates;
    private final Files files;

    MeetingFilePages(
            AttendanceAccess access, MeetingFileRepository repository, AttendeeCandidates candidates, Files files) {
        this.access = access;
        this.repository = repository;
        this.candidates = candidates;
        this.files = files;
    }

    /** The preview of an uploaded file with local times in this zone; blank for the zone used last. */
    @Needs(Duty.KEEP_ATTENDANCE)
    MeetingFilePreviewPage preview(Me me, ActivityId activity, SlotId slot, UUID file, String zone) {
        var session = access.find(me, activity, slot);
        var found = repository.findBySlotAndId(slot, file).orElseThrow(NotFound::new);
        var read = found.zone(zone);
        var stored = files.read(found.file());
        var report = MeetingFiles.report(stored.content(), session, read);
        var people = ReportedParticipant.of(report);
        var owners = candidates.byEmail(
                people.stream().map(ReportedParticipant::email).toList());
        var moments = access.moments();
        var loadedAt = found.loadedAt();
        return new MeetingFilePreviewPage(
                access.place(me, activity),
                slot.toString(),
                file.toString(),
                stored.name(),
                session.when(moments),
                report,
                read.getId(),
                people.stream()
                        .map(one -> MeetingFilePreviewPage.Row.of(one, session.held(), owners.containsKey(one.email())))
                        .sorted(Comparator.comparing(MeetingFilePreviewPage.Row::state))
                        .toList(),
                loadedAt == null ? null : moments.say(loadedAt));
    }
}
