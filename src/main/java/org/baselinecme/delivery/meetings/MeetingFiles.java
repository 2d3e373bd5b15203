package org.baselinecme.delivery.meetings;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.UUID;
import org.baselinecme.delivery.attendance.AttendanceAccess;
import org.baselinecme.delivery.attendance.ReportedAttendance;
import org.baselinecme.delivery.attendance.Session;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.files.Files;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Reason;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files of meeting platforms: handed in, looked at, taken over, and withdrawn where they were the wrong ones. */
@Service
@Transactional
public class MeetingFiles {
    private final AttendanceAccess kept;
    private final FileRows rows;
    private final AttendeeCandidates known;
    private final AttendeeDecisions decisions;
    private final Files files;

    MeetingFiles(
            AttendanceAccess kept, FileRows rows, AttendeeCandidates known, AttendeeDecisions decisions, Files files) {
        this.kept = kept;
        this.rows = rows;
        this.known = known;
        this.decisions = decisions;
        this.files = files;
    }

    /**
     * Hands a file in, to be looked at first: it proves nothing yet. The same file again is the same one. {@link Refused}
     * where it is not understood, and before the session's doors open.
     */
    @Needs(Duty.KEEP_ATTENDANCE)
    public UUID upload(Me me, ActivityId activity, SlotId slot, String name, byte[] content) {
        var session = kept.begun(me, activity, slot);
        var zone = kept.moments().zone();
        var report = report(content, session, zone);
        var before = rows.same(slot, content);
        if (before.isPresent()) return before.get().id();
        var now = kept.moments().now();
        var stored = files.store(me, name, "text/csv", content);
        var id = rows.add(slot, stored, content, report.platform(), zone, me.person(), now);
        decisions.tell(new MeetingEvent.MeetingFileUploaded(activity, slot, name, me.person(), now));
        return id;
    }

    /**
     * Takes a file over: who is named by an e-mail that is known to be theirs was there, everybody else waits for a
     * decision. Gives whether it was done now; a file that was taken over before changes nothing (R30).
     *
     * @param zone where the file's local times are read; blank for the office's own
     */
    @Needs(Duty.KEEP_ATTENDANCE)
    public boolean load(Me me, ActivityId activity, SlotId slot, UUID file, String zone) {
        var session = kept.begun(me, activity, slot);
        var row = rows.find(slot, file);
        if (row.isWithdrawn()) throw session.refused("meeting-file.withdrawn");
        var read = row.zone(zone);
        var now = kept.moments().now();
        if (!rows.load(file, read, me.person(), now)) return false;
        var people = ReportedParticipant.of(report(files.read(row.stored()).content(), session, read));
        var ids = rows.write(file, people);
        var owners =
                known.byEmail(people.stream().map(ReportedParticipant::email).toList());
        var matched = new HashMap<UUID, PersonId>();
        var proven = new ArrayList<ReportedAttendance.Proven>();
        for (var i = 0; i < people.size(); i++) {
            var owner = owners.get(people.get(i).email());
            if (owner == null || !people.get(i).isThere()) continue;
            matched.put(ids.get(i), owner);
            proven.addAll(people.get(i).proven(ids.get(i), owner));
        }
        decisions.known(me, session, matched, proven, now);
        var waiting = (int) people.stream().filter(ReportedParticipant::isThere).count() - matched.size();
        decisions.tell(new MeetingEvent.MeetingFileLoaded(
                activity, slot, row.name(), matched.size(), waiting, me.person(), now));
        return true;
    }

    /** Withdraws a file that was taken over, and what rests on it, with the reason. Doing it twice is doing it once. */
    @Needs(Duty.KEEP_ATTENDANCE)
    public void withdraw(Me me, ActivityId activity, SlotId slot, UUID file, String why) {
        kept.find(me, activity, slot);
        var row = rows.find(slot, file);
        var reason = Reason.of(why);
        var now = kept.moments().now();
        if (!rows.withdraw(file, reason, me.person(), now)) return;
        decisions.withdraw(rows.rowsOf(file), reason, me.person(), now);
        decisions.tell(new MeetingEvent.MeetingFileWithdrawn(activity, slot, row.name(), reason, me.person(), now));
    }

    static Report report(byte[] content, Session session, ZoneId zone) {
        return Report.of(content, session.held().from(), session.held().until(), zone);
    }
}
