package org.baselinecme.credit.credit;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.baselinecme.credit.calculation.CreditCalculation;
import org.baselinecme.credit.calculation.CreditEntitlement;
import org.baselinecme.credit.calculation.ExistingAward;
import org.baselinecme.delivery.attendance.TimeInterval;
import org.baselinecme.delivery.attendance.VerifiedAttendance;
import org.baselinecme.office.office.Office;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.kernel.Objection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks a claim by attendance of sessions. */
@Component
class SessionCheck {
    private final ExistingAwardQueries awards;
    private final Degrees degrees;
    private final Office office;
    private final ClaimWindowPolicy windows;
    private final ClearedSessions cleared;
    private final ClaimRequirements requirements;

    SessionCheck(
            ExistingAwardQueries awards,
            Degrees degrees,
            Office office,
            ClaimWindowPolicy windows,
            ClearedSessions cleared,
            ClaimRequirements requirements) {
        this.awards = awards;
        this.degrees = degrees;
        this.office = office;
        this.windows = windows;
        this.cleared = cleared;
        this.requirements = requirements;
    }

    /**
     * Checks the attendance of open windows.
     *
     * @param started a session that was found ready in this request; null where none was
     */
    ClaimEligibility of(Learner learner, ClaimTarget target, ClaimWindow window, @Nullable SlotId started) {
        return of(learner, target, window, proof -> proof.session().id().equals(started));
    }

    /** Checks this attendance; a session of which an award counts some time was cleared when it was awarded. */
    ClaimEligibility supporting(Learner learner, ClaimTarget target, List<VerifiedAttendance> verified) {
        var counted = awards.of(learner, target, List.of()).stream()
                .filter(ExistingAward::same)
                .flatMap(award -> award.during().stream())
                .toList();
        return of(
                learner,
                target,
                ClaimWindow.unbound(verified),
                proof -> !TimeInterval.without(counted, proof.counted()).equals(proof.counted()));
    }

    private ClaimEligibility of(
            Learner learner, ClaimTarget target, ClaimWindow window, Predicate<VerifiedAttendance> given) {
        var now = office.moments().now();
        var proofs = cleared.cleared(target.activity(), window.open(), given);
        var during = TimeInterval.union(
                proofs.stream().flatMap(p -> p.counted().stream()).toList());
        var beside = awards.of(learner, target, during);
        var existing = beside.stream().filter(ExistingAward::same).toList();
        var others = beside.stream().filter(other -> !other.same()).toList();
        var entitlement = CreditEntitlement.of(
                learner.profession(), target.designations(), degrees.contradictPhysician(learner.credentials()));
        var calculation = CreditCalculation.of(proofs, target.limits(entitlement), ExistingAward.distinct(others), now);
        var eligibility =
                new ClaimEligibility(learner, target, entitlement, window, calculation, existing, List.of(), null);
        return eligibility.against(objectionsTo(eligibility, proofs));
    }

    private List<Objection> objectionsTo(ClaimEligibility eligibility, List<VerifiedAttendance> proofs) {
        var target = eligibility.target();
        var window = eligibility.window();
        var calculation = eligibility.calculation();
        var page = "/catalog/" + target.number();
        if (target.reversed() && !eligibility.isAwarded()) return requirements.reversal(eligibility);
        if (target.isUndesignated()) return List.of(Objection.blocking("claim.not-designated", page, target.title()));
        if (window.isClosed())
            return List.of(Objection.blocking("claim.late", page, eligibility.until(office.moments()), windows.days()));
        if (window.open().isEmpty()) return List.of(Objection.blocking("claim.absent", page, target.title()));
        if (proofs.isEmpty()) return ClaimRequirements.notCleared(target);
        if (calculation.waiting().size() == proofs.size()) {
            var from = calculation.waiting().stream()
                    .map(proof -> proof.session().confirmedFrom())
                    .min(Instant::compareTo)
                    .orElseThrow();
            return List.of(
                    Objection.blocking("claim.early", page, office.moments().exact(from)));
        }
        if (calculation.isNothing()) return List.of(nothing(calculation, page));
        return requirements.against(eligibility);
    }

    private static Objection nothing(CreditCalculation calculation, String page) {
        return calculation.refused().stream()
                .findFirst()
                .map(part -> Objection.blocking("claim.partial", page, part.args()))
                .orElse(Objection.blocking("claim.nothing", page));
    }
}
