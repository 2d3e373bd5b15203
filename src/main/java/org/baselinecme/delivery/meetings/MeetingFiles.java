package org.baselinecme.delivery.meetings;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneId;
import java.util.UUID;
import org.baselinecme.delivery.attendance.AttendanceAccess;
import org.baselinecme.delivery.attendance.CreditChoice;
import org.baselinecme.delivery.attendance.Session;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.files.Files;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Reason;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.baselinecme.delivery.reports.MeetingReport;
import org.baselinecme.delivery.reports.ReportedParticipant;

/** Uploads, loads and withdraws the reports of meeting platforms. */
@Service
@Transactional
public class MeetingFiles {
    private final AttendanceAccess access;
    private final MeetingFileRepository repository;
    private final MeetingFileQueries queries;
    private final ReportLoader loader;
    private final RowDecisionWriter decisions;
    private final Files files;
    private final ApplicationEventPublisher events;

    MeetingFiles(
            AttendanceAccess access,
            MeetingFileRepository repository,
            MeetingFileQueries queries,
            ReportLoader loader,
            RowDecisionWriter decisions,
            Files files,
            ApplicationEventPublisher events) {
        this.access = access;
        this.repository = repository;
        this.queries = queries;
        this.loader = loader;
        this.decisions = decisions;
        this.files = files;
        this.events = events;
    }

    /**
     * Uploads a file for preview; it records no attendance yet. Uploading the same content again returns the same file.
     * {@link Refused} for an unknown format, and before attendance of the session can be recorded. Of two simultaneous uploads
     * of the same content the second throws a {@link org.springframework.dao.DuplicateKeyException}.
     */
    @Needs(Duty.KEEP_ATTENDANCE)
    public UUID upload(Me me, ActivityId activity, SlotId slot, String name, byte[] content) {
        var session = access.begun(me, activity, slot);
        var zone = access.moments().zone();
        var report = report(content, session, zone);
        var hash = sha256(content);
        var same = repository.findBySlotAndSha256AndWithdrawnAtIsNull(slot, hash);
        if (same.isPresent()) return same.get().getId();
        var stored = files.store(me, name, "text/csv", content);
        var now = access.moments().now();
        var file = new MeetingFile(slot, stored, hash, report.platform(), zone, me.person(), now);
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
        var session = access.begun(me, activity, slot);
        var file = repository.lock(slot, id).orElseThrow(NotFound::new);
        if (file.isWithdrawn()) throw session.refused("meeting-file.withdrawn");
        var readIn = file.zone(zone);
        if (file.isLoaded()) return false;
        var now = access.moments().now();
        var stored = files.read(file.file());
        var people = ReportedParticipant.of(report(stored.content(), session, readIn));
        file.load(readIn, me.person(), now);
        repository.saveAndFlush(file);
        var counts = loader.load(me, session, file, people, now);
        events.publishEvent(
                file.loaded(activity, stored.name(), counts.matched(), counts.unmatched(), me.person(), now));
        return true;
    }

    /**
     * Withdraws a loaded file and its attendance with a reason, and corrects or keeps the credit that rests on it. Withdrawing it
     * again changes nothing.
     */
    @Needs(Duty.KEEP_ATTENDANCE)
    public void withdraw(Me me, ActivityId activity, SlotId slot, UUID id, String why, CreditChoice credit) {
        var session = access.find(me, activity, slot);
        var file = repository.lock(slot, id).orElseThrow(NotFound::new);
        var reason = Reason.of(why);
        if (!file.isLoaded() || file.isWithdrawn()) return;
        var now = access.moments().now();
        var event = file.withdraw(activity, queries.nameOf(file), reason, me.person(), now);
        repository.saveAndFlush(file);
        events.publishEvent(event);
        decisions.withdraw(me, session, queries.rowsOf(file), credit, reason, now);
    }

    static MeetingReport report(byte[] content, Session session, ZoneId zone) {
        return MeetingReport.of(content, session.held().from(), session.held().until(), zone);
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
