package org.baselinecme.delivery.meetings;

import java.util.UUID;
import org.baselinecme.delivery.attendance.AttendanceAccess;
import org.baselinecme.delivery.attendance.Session;
import org.baselinecme.delivery.reports.ReportFile;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.files.Files;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Refused;
import org.baselinecme.platform.kernel.Sha256;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Uploads and loads the reports of meeting platforms and other tables. */
@Service
@Transactional
public class MeetingFiles {
    private final AttendanceAccess access;
    private final MeetingFileRepository repository;
    private final ReportReader reader;
    private final ReportLoader loader;
    private final Files files;
    private final ApplicationEventPublisher events;

    MeetingFiles(
            AttendanceAccess access,
            MeetingFileRepository repository,
            ReportReader reader,
            ReportLoader loader,
            Files files,
            ApplicationEventPublisher events) {
        this.access = access;
        this.repository = repository;
        this.reader = reader;
        this.loader = loader;
        this.files = files;
        this.events = events;
    }

    /**
     * Uploads a file for preview; it records no attendance yet. Uploading the same content again returns the same file.
     * {@link Refused} for a file that is no table, for a report of a platform that cannot be read, and before attendance of the
     * session can be recorded. Of two simultaneous uploads of the same content the second throws a
     * {@link org.springframework.dao.DuplicateKeyException}.
     */
    @Needs(Duty.KEEP_ATTENDANCE)
    public UUID upload(Me me, ActivityId activity, SlotId slot, String name, byte[] content) {
        var session = access.begun(me, activity, slot);
        var zone = access.moments().zone();
        var report = ReportFile.of(content);
        var readIn = reader.chosen(report)
                .map(ChosenColumns::zoneId)
                .orElse(report.zone().orElse(zone));
        reader.check(report, session, readIn);
        var hash = Sha256.of(content);
        var same = repository.findBySlotAndSha256AndWithdrawnAtIsNull(slot, hash);
        if (same.isPresent()) return same.get().getId();
        var stored = files.storeTable(me, name, content);
        var now = access.moments().now();
        var file = new MeetingFile(slot, stored, hash, report.platform(), readIn, me.person(), now);
        repository.saveAndFlush(file);
        events.publishEvent(file.uploaded(activity, name));
        return file.getId();
    }

    /**
     * Loads a file: rows with a known email are matched, all others await a decision. Returns whether it was loaded now;
     * loading it again changes nothing (R30).
     *
     * @param zone time zone of the local times in the file; blank for that of the office
     */
    @Needs(Duty.KEEP_ATTENDANCE)
    public boolean load(Me me, ActivityId activity, SlotId slot, UUID id, String zone) {
        return load(me, activity, slot, id, new LoadingForm(zone, null, "", null));
    }

    /** The same, only with the lines of one session of the file, and also for other sessions. */
    @Needs(Duty.KEEP_ATTENDANCE)
    boolean load(Me me, ActivityId activity, SlotId slot, UUID id, LoadingForm form) {
        var session = access.begun(me, activity, slot);
        var file = repository.lock(slot, id).orElseThrow(NotFound::new);
        if (file.isWithdrawn()) throw session.refused("meeting-file.withdrawn");
        var stored = files.read(file.file());
        var done = load(me, session, file, stored, form);
        for (var other : form.others()) loadAlso(me, activity, other, file, stored, form.withoutSession());
        return done;
    }

    private boolean load(
            Me me,
            Session session,
            MeetingFile file,
            org.baselinecme.platform.files.StoredFile stored,
            LoadingForm form) {
        var times = file.times(form.zoneName(), form.hour());
        if (file.isLoaded()) return false;
        var now = access.moments().now();
        var report = ReportFile.of(stored.content());
        var value = reader.value(report, session, form.sessionName());
        if (value.isEmpty()) throw session.refused("meeting-file.session");
        var read = reader.read(report, session, times, value);
        if (read.isAskingForHour()) throw session.refused("meeting-file.repeated-hour");
        file.load(times, value.equals(ReportReader.ALL) ? "" : value, me.person(), now);
        repository.saveAndFlush(file);
        var rows = loader.load(me, session, file, read, now);
        events.publishEvent(file.loaded(session.activity(), stored.name(), rows, me.person(), now));
        return true;
    }

    /** Loads the same file for another session of the activity; nothing changes if it was loaded there before. */
    private void loadAlso(
            Me me,
            ActivityId activity,
            SlotId slot,
            MeetingFile file,
            org.baselinecme.platform.files.StoredFile stored,
            LoadingForm form) {
        var session = access.begun(me, activity, slot);
        var same = repository.findBySlotAndSha256AndWithdrawnAtIsNull(slot, file.sha256());
        var other = same.orElseGet(() ->
                added(activity, file.of(slot, me.person(), access.moments().now()), stored));
        load(me, session, repository.lock(slot, other.getId()).orElseThrow(NotFound::new), stored, form);
    }

    private MeetingFile added(ActivityId activity, MeetingFile file, org.baselinecme.platform.files.StoredFile stored) {
        var saved = repository.saveAndFlush(file);
        events.publishEvent(saved.uploaded(activity, stored.name()));
        return saved;
    }
}
