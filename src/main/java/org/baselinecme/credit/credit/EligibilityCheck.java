package org.baselinecme.credit.credit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.baselinecme.delivery.attendance.TimeInterval;
import org.baselinecme.delivery.attendance.VerifiedAttendance;
import org.baselinecme.delivery.learning.PassRequirement;
import org.baselinecme.office.office.Office;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks whether a learner can claim, and how much. The claim page and the claim itself use the same check. */
@Component
class EligibilityCheck {
    private final LearnerQueries learners;
    private final ClearedSessions sessions;
    private final PassRequirement passes;
    private final ExistingAwardQueries awards;
    private final Degrees degrees;
    private final Office office;
    private final ClaimWindowPolicy windows;

    EligibilityCheck(
            LearnerQueries learners,
            ClearedSessions sessions,
            PassRequirement passes,
            ExistingAwardQueries awards,
            Degrees degrees,
            Office office,
            ClaimWindowPolicy windows) {
        this.learners = learners;
        this.sessions = sessions;
        this.passes = passes;
        this.awards = awards;
        this.degrees = degrees;
        this.office = office;
        this.windows = windows;
    }

    /** Checks a claim by recorded attendance. */
    ClaimEligibility of(PersonId person, ClaimTarget target) {
        return of(person, target, null);
    }

    /** Checks a claim in the request in which the learner checked in to a session, so that it was found ready to start. */
    ClaimEligibility of(PersonId person, ClaimTarget target, @Nullable SlotId started) {
        var learner = learners.of(person);
        return check(learner, target, windows.of(learner, target, verified(learner, target)), started);
    }

    /** Checks with this attendance, which may include a session that was scanned and not confirmed yet. */
    ClaimEligibility of(Learner learner, ClaimTarget target, List<VerifiedAttendance> verified) {
        return check(learner, target, windows.of(learner, target, verified), null);
    }

    /** Checks for staff who correct an award: no claim window applies. */
    ClaimEligibility withoutWindow(PersonId person, ClaimTarget target) {
        var learner = learners.of(person);
        return check(learner, target, ClaimWindow.unbound(verified(learner, target)), null);
    }

    Learner learner(PersonId person) {
        return learners.of(person);
    }

    private ClaimEligibility check(Learner learner, ClaimTarget target, ClaimWindow window, @Nullable SlotId started) {
        var now = office.moments().now();
        var proofs = sessions.cleared(target.activity(), window.open(), started);
        var during = TimeInterval.union(
                proofs.stream().flatMap(p -> p.counted().stream()).toList());
        var beside = awards.of(learner, target, during);
        var existing = beside.stream().filter(ExistingAward::same).toList();
        var others = beside.stream().filter(other -> !other.same()).toList();
        var calculation = CreditCalculation.of(proofs, target.maximum(), distinct(others), now);
        var eligibility = new ClaimEligibility(
                learner,
                target,
                CreditEntitlement.of(learner, target.designations(), degrees),
                window,
                calculation,
                existing,
                List.of());
        return eligibility.against(objectionsTo(eligibility, proofs));
    }

    List<VerifiedAttendance> verified(Learner learner, ClaimTarget target) {
        return sessions.verified(learner, target);
    }

    /** One award per claimed time, as a claim can have awards of several systems for it. */
    private static List<ExistingAward> distinct(List<ExistingAward> others) {
        var found = new ArrayList<ExistingAward>();
        for (var other : others)
            if (found.stream()
                    .noneMatch(one ->
                            one.name().equals(other.name()) && one.during().equals(other.during()))) found.add(other);
        return found;
    }

    private List<Objection> objectionsTo(ClaimEligibility eligibility, List<VerifiedAttendance> proofs) {
        var target = eligibility.target();
        var window = eligibility.window();
        var calculation = eligibility.calculation();
        var page = "/catalogue/" + target.number();
        if (target.reversed() && !eligibility.isAwarded()) return reversed(eligibility, page);
        if (target.isUndesignated()) return List.of(Objection.blocking("claim.not-designated", page, target.title()));
        if (window.isClosed())
            return List.of(Objection.blocking("claim.late", page, eligibility.until(office.moments()), windows.days()));
        if (window.open().isEmpty()) return List.of(Objection.blocking("claim.absent", page, target.title()));
        if (proofs.isEmpty()) return List.of(Objection.blocking("claim.not-cleared", page, target.title()));
        if (calculation.waiting().size() == proofs.size()) {
            var from = calculation.waiting().stream()
                    .map(proof -> proof.session().confirmedFrom())
                    .min(Instant::compareTo)
                    .orElseThrow();
            return List.of(
                    Objection.blocking("claim.early", page, office.moments().say(from)));
        }
        if (calculation.isNothing()) return List.of(Objection.blocking("claim.nothing", page));
        return target.assessed()
                ? passes.against(eligibility.learner().all(), target.activity()).stream()
                        .toList()
                : List.of();
    }

    private List<Objection> reversed(ClaimEligibility eligibility, String page) {
        return awards.reversal(eligibility.learner(), eligibility.target()).stream()
                .map(reversal -> Objection.blocking(
                        "claim.reversed",
                        page,
                        reversal.name(),
                        office.moments().exact(reversal.at()),
                        reversal.why()))
                .toList();
    }
}
