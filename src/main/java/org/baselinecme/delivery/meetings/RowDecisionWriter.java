package org.baselinecme.delivery.meetings;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.delivery.attendance.CreditChoice;
import org.baselinecme.delivery.attendance.PresenceEvidence;
import org.baselinecme.delivery.attendance.ReportedAttendance;
import org.baselinecme.delivery.attendance.Session;
import org.baselinecme.delivery.participation.WalkInService;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Stores decisions about rows of meeting files together with the attendance that follows from them. */
@Component
class RowDecisionWriter {
    private final ReportRowWriter rows;
    private final RowDecisionRepository decisions;
    private final ReportedAttendance attendance;
    private final WalkInService walkIns;

    RowDecisionWriter(
            ReportRowWriter rows,
            RowDecisionRepository decisions,
            ReportedAttendance attendance,
            WalkInService walkIns) {
        this.rows = rows;
        this.decisions = decisions;
        this.attendance = attendance;
        this.walkIns = walkIns;
    }

    /** Matches the rows of a new file whose email has an owner. */
    void matchByEmail(
            Me me, Session session, Map<UUID, PersonId> matched, List<ReportedAttendance.Proven> proven, Instant now) {
        walkIns.walkIn(me, session.activity(), matched.values());
        attendance.add(session.id(), PresenceEvidence.FILE, proven, me.person(), now);
        rows.match(matched.keySet(), me.person(), now);
    }

    /** Stores the match of a row by staff. */
    void match(Me me, Session session, ReportRow row, PresenceEvidence how, Collection<PersonId> people, Instant now) {
        walkIns.walkIn(me, session.activity(), people);
        var outcome = how == PresenceEvidence.ROOM ? RowDecisionOutcome.ROOM : RowDecisionOutcome.MATCHED;
        decide(row, outcome, null, me.person(), now);
        var proven = people.stream()
                .flatMap(person -> row.participant().proven(row.id(), person).stream())
                .toList();
        attendance.add(session.id(), how, proven, me.person(), now);
    }

    /** A {@link org.springframework.dao.DuplicateKeyException} if another decision was stored meanwhile. */
    void decide(ReportRow row, RowDecisionOutcome outcome, @Nullable String why, PersonId by, Instant now) {
        decisions.saveAndFlush(new RowDecision(row, outcome, why, by, now));
    }

    /** Withdraws the attendance recorded from these rows, with a reason, and settles the credit that rests on it. */
    void withdraw(Me me, Session session, List<UUID> sources, CreditChoice credit, String why, Instant now) {
        attendance.withdraw(me, session, sources, credit, why, now);
    }
}
