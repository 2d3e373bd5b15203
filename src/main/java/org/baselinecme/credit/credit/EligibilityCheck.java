package org.baselinecme.credit.credit;

import java.util.List;
import org.baselinecme.delivery.attendance.VerifiedAttendance;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Checks whether a learner can claim, and how much: by attendance of sessions, or by a completion where there are none. The
 * claim page and the claim itself use the same check.
 */
@Component
class EligibilityCheck {
    private final LearnerQueries learners;
    private final ClearedSessions attendance;
    private final ClaimWindowPolicy windows;
    private final SessionCheck sessions;
    private final CompletionCheck completions;

    EligibilityCheck(
            LearnerQueries learners,
            ClearedSessions attendance,
            ClaimWindowPolicy windows,
            SessionCheck sessions,
            CompletionCheck completions) {
        this.learners = learners;
        this.attendance = attendance;
        this.windows = windows;
        this.sessions = sessions;
        this.completions = completions;
    }

    /** Checks a claim by recorded attendance, or by what was completed. */
    ClaimEligibility of(PersonId person, ClaimTarget target) {
        return of(person, target, null);
    }

    /** Checks a claim in the request in which the learner checked in to a session, so that it was found ready to start. */
    ClaimEligibility of(PersonId person, ClaimTarget target, @Nullable SlotId started) {
        var learner = learners.of(person);
        if (!target.path().isBySessions()) return completions.of(learner, target);
        return sessions.of(learner, target, windows.of(learner, target, verified(learner, target)), started);
    }

    /** Checks with this attendance, which may include a session that was scanned and not confirmed yet. */
    ClaimEligibility of(Learner learner, ClaimTarget target, List<VerifiedAttendance> verified) {
        return sessions.of(learner, target, windows.of(learner, target, verified), null);
    }

    /** Checks for staff who correct an award: no claim window applies. */
    ClaimEligibility withoutWindow(PersonId person, ClaimTarget target) {
        var learner = learners.of(person);
        if (!target.path().isBySessions()) return completions.of(learner, target);
        return sessions.of(learner, target, ClaimWindow.unbound(verified(learner, target)), null);
    }

    /**
     * Checks what attendance or completion supports of an award. Clearance, ids, assessment and profession were settled when it
     * was awarded, and are not asked again.
     */
    ClaimEligibility supporting(PersonId person, String profession, ClaimTarget target) {
        var learner = learners.of(person).as(profession);
        if (!target.path().isBySessions()) return completions.of(learner, target);
        return sessions.supporting(learner, target, verified(learner, target));
    }

    Learner learner(PersonId person) {
        return learners.of(person);
    }

    List<VerifiedAttendance> verified(Learner learner, ClaimTarget target) {
        return attendance.verified(learner, target);
    }
}
