package org.baselinecme.credit.credit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.baselinecme.credit.calculation.CreditCalculation;
import org.baselinecme.credit.calculation.CreditEntitlement;
import org.baselinecme.credit.calculation.ExistingAward;
import org.baselinecme.delivery.attendance.VerifiedAttendance;
import org.baselinecme.delivery.completion.CompletedParts;
import org.baselinecme.office.office.Moments;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Whether a learner can claim a target now, and how much.
 *
 * @param existing awards in effect for the target
 * @param objections why it cannot be claimed; empty if it can
 * @param completed what was completed where there are no sessions to attend; null where there are
 */
record ClaimEligibility(
        Learner learner,
        ClaimTarget target,
        CreditEntitlement entitlement,
        ClaimWindow window,
        CreditCalculation calculation,
        List<ExistingAward> existing,
        List<Objection> objections,
        @Nullable CompletedParts completed) {
    /** The session, if a session of a series is claimed. */
    Optional<VerifiedAttendance> session() {
        return target.session() == null
                ? Optional.empty()
                : Stream.concat(window.open().stream(), window.closed().stream())
                        .findFirst();
    }

    boolean isAwarded() {
        return !existing.isEmpty();
    }

    /** Whether more was earned since the award, so that it can be claimed again: more of some system, and less of none. */
    boolean isMore() {
        return isAwarded()
                && target.session() == null
                && existing.stream().allMatch(award -> earnedSince(award) >= 0)
                && existing.stream().anyMatch(award -> earnedSince(award) > 0);
    }

    /** Whether attendance supports less of some award than was awarded. */
    boolean isLess() {
        return existing.stream().anyMatch(award -> earnedSince(award) < 0);
    }

    /** Whether the learner was awarded this before under another entry, so that the claim counts the same credit twice. */
    boolean isTwice(UUID claim) {
        return isAwarded() && !existing.getFirst().claim().equals(claim);
    }

    /** The same with the awards of this claim only, because a correction leaves other claims as they are. */
    ClaimEligibility only(UUID claim) {
        var own = existing.stream().filter(award -> award.claim().equals(claim)).toList();
        return new ClaimEligibility(learner, target, entitlement, window, calculation, own, objections, completed);
    }

    /** The id of the learner to award. */
    PersonId holder() {
        return ExistingAward.holder(existing, learner.id());
    }

    private int earnedSince(ExistingAward award) {
        return calculation.amount(award.system(), calculation.credits()).compareTo(award.credits());
    }

    ClaimEligibility against(List<Objection> why) {
        return new ClaimEligibility(learner, target, entitlement, window, calculation, existing, why, completed);
    }

    /** Until when it can be claimed, in the learner's time zone; empty without verified attendance. */
    String until(Moments office) {
        var until = window.until();
        if (until == null) return "";
        var zone = learner.zone();
        if (zone == null || office.beside(until, zone).isEmpty()) return office.exact(until);
        return new Moments(zone, office.now()).exact(until);
    }
}
