package org.baselinecme.delivery.meetings;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.delivery.attendance.PresenceEvidence;
import org.baselinecme.delivery.attendance.ReportedAttendance;
import org.baselinecme.delivery.attendance.ReportedAttendance.Proven;
import org.baselinecme.delivery.attendance.Session;
import org.baselinecme.delivery.meetings.MeetingRows.Outcome;
import org.baselinecme.delivery.participation.WalkInService;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What is decided about rows of meeting files, and the presences that rest on it: the two are never written apart. */
@Component
class AttendeeDecisions {
    private final MeetingRows rows;
    private final ReportedAttendance proofs;
    private final WalkInService walkIns;
    private final ApplicationEventPublisher events;

    AttendeeDecisions(
            MeetingRows rows, ReportedAttendance proofs, WalkInService walkIns, ApplicationEventPublisher events) {
        this.rows = rows;
        this.proofs = proofs;
        this.walkIns = walkIns;
        this.events = events;
    }

    /** Rows of a new file whose e-mail names somebody. */
    void known(Me me, Session session, Map<UUID, PersonId> matched, List<Proven> proven, Instant now) {
        var turns = new HashMap<UUID, Integer>();
        matched.keySet().forEach(row -> turns.put(row, 0));
        walkIns.walkIn(me, session.activity(), matched.values());
        proofs.add(session.id(), PresenceEvidence.FILE, proven, me.person(), now);
        rows.decide(turns, Outcome.MATCHED, null, me.person(), now);
    }

    /** Staff say whom a row stands for. */
    void named(
            Me me,
            Session session,
            MeetingRows.Row row,
            PresenceEvidence how,
            Collection<PersonId> people,
            Instant now) {
        walkIns.walkIn(me, session.activity(), people);
        write(row, how == PresenceEvidence.ROOM ? Outcome.ROOM : Outcome.MATCHED, null, me.person(), now);
        var proven = people.stream()
                .flatMap(person -> row.said().proven(row.id(), person).stream())
                .toList();
        proofs.add(session.id(), how, proven, me.person(), now);
    }

    /** A duplicate key where somebody decided meanwhile. */
    void write(MeetingRows.Row row, Outcome outcome, @Nullable String why, PersonId by, Instant now) {
        rows.decide(Map.of(row.id(), row.decided().turn()), outcome, why, by, now);
    }

    void withdraw(List<UUID> sources, String why, PersonId by, Instant now) {
        proofs.withdraw(sources, why, by, now);
    }

    /** Tells what happened, in the transaction of the change. */
    void tell(MeetingEvent fact) {
        events.publishEvent(fact);
    }
}
