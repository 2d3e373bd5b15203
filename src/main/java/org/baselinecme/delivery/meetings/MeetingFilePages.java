package org.baselinecme.delivery.meetings;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.baselinecme.delivery.attendance.AttendanceAccess;
import org.baselinecme.delivery.attendance.Session;
import org.baselinecme.delivery.attendance.TimeInterval;
import org.baselinecme.delivery.reports.ReportFile;
import org.baselinecme.delivery.reports.ReportedParticipant;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.files.Files;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Assembles the preview of a meeting file. */
@Service
@Transactional(readOnly = true)
public class MeetingFilePages {
    private final AttendanceAccess access;
    private final MeetingFileRepository repository;
    private final ReportReader reader;
    private final AttendeeCandidates candidates;
    private final Files files;

    MeetingFilePages(
            AttendanceAccess access,
            MeetingFileRepository repository,
            ReportReader reader,
            AttendeeCandidates candidates,
            Files files) {
        this.access = access;
        this.repository = repository;
        this.reader = reader;
        this.candidates = candidates;
        this.files = files;
    }

    /**
     * The preview of an uploaded file.
     *
     * @param again how its times are read, and which of its lines
     */
    @Needs(Duty.KEEP_ATTENDANCE)
    MeetingFilePreviewPage preview(Me me, ActivityId activity, SlotId slot, UUID file, LoadingForm again) {
        var session = access.find(me, activity, slot);
        var found = repository.findBySlotAndId(slot, file).orElseThrow(NotFound::new);
        var read = found.times(again.zoneName(), again.hour());
        var stored = files.read(found.file());
        var content = ReportFile.of(stored.content());
        var chosen = reader.value(content, session, again.sessionName());
        var report = reader.read(content, session, read, chosen);
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
                read.zone().getId(),
                read.repeated(),
                new MeetingFilePreviewPage.Scope(
                        reader.sessions(content), chosen, others(access.all(me, activity), session, people, moments)),
                !content.isClear(),
                people.stream()
                        .map(one -> MeetingFilePreviewPage.Row.of(one, session.held(), owners.containsKey(one.email())))
                        .sorted(Comparator.comparing(MeetingFilePreviewPage.Row::state))
                        .toList(),
                loadedAt == null ? null : moments.say(loadedAt));
    }

    /** The other sessions of the activity that have begun and that times of the report fall into. */
    private static List<MeetingFilePreviewPage.Other> others(
            List<Session> all,
            Session session,
            List<ReportedParticipant> people,
            org.baselinecme.office.office.Moments moments) {
        return all.stream()
                .filter(other ->
                        !other.id().equals(session.id()) && !other.held().from().isAfter(moments.now()))
                .filter(other -> people.stream()
                        .anyMatch(one ->
                                !TimeInterval.within(other.held(), one.spans()).isEmpty()))
                .map(other -> new MeetingFilePreviewPage.Other(
                        other.id().toString(), other.item().title(), other.when(moments)))
                .toList();
    }
}
