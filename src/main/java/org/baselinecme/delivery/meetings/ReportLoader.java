package org.baselinecme.delivery.meetings;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.UUID;
import org.baselinecme.delivery.attendance.ReportedAttendance;
import org.baselinecme.delivery.attendance.Session;
import org.baselinecme.delivery.reports.MeetingReport;
import org.baselinecme.delivery.reports.ReportedParticipant;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Loads the rows of a report: rows with a known email are matched, the others await a decision. */
@Component
class ReportLoader {
    private final ReportRowWriter rows;
    private final AttendeeCandidates candidates;
    private final RowDecisionWriter decisions;

    ReportLoader(ReportRowWriter rows, AttendeeCandidates candidates, RowDecisionWriter decisions) {
        this.rows = rows;
        this.candidates = candidates;
        this.decisions = decisions;
    }

    /** Inserts the rows of a report and matches those with a known email. */
    LoadedRows load(Me me, Session session, MeetingFile file, MeetingReport report, Instant now) {
        var people = ReportedParticipant.of(report);
        var ids = rows.insert(file, people);
        var owners = candidates.byEmail(
                people.stream().map(ReportedParticipant::email).toList());
        var matched = new HashMap<UUID, PersonId>();
        var proven = new ArrayList<ReportedAttendance.Proven>();
        for (var i = 0; i < people.size(); i++) {
            var owner = owners.get(people.get(i).email());
            if (owner == null || !people.get(i).isThere()) continue;
            matched.put(ids.get(i), owner);
            proven.addAll(people.get(i).proven(ids.get(i), owner));
        }
        decisions.matchByEmail(me, session, matched, proven, now);
        var there = (int) people.stream().filter(ReportedParticipant::isThere).count();
        return new LoadedRows(
                matched.size(), there - matched.size(), report.refused().size());
    }
}
