package org.baselinecme.credit.credit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.baselinecme.delivery.attendance.VerifiedAttendance;
import org.baselinecme.office.office.Moments;
import org.baselinecme.platform.kernel.Objection;

/**
 * A claim as it stands before anybody confirms it.
 *
 * @param standing what is awarded of it already; empty where nothing is
 * @param against why it cannot be claimed; empty where it can
 */
record ClaimEligibility(
        Learner learner,
        ClaimTarget subject,
        Entitlement entitlement,
        ClaimWindow window,
        CreditCalculation reckoning,
        List<ExistingAward> standing,
        List<Objection> against) {
    /** The session, where one of a series is claimed. */
    Optional<VerifiedAttendance> session() {
        return subject.session() == null
                ? Optional.empty()
                : Stream.concat(window.open().stream(), window.closed().stream())
                        .findFirst();
    }

    boolean isAwarded() {
        return !standing.isEmpty();
    }

    /** Whether more was earned since, so that it can be claimed anew. */
    boolean isMore() {
        return isAwarded()
                && subject.session() == null
                && standing.stream().allMatch(award -> reckoning.credits().compareTo(award.credits()) > 0);
    }

    ClaimEligibility against(List<Objection> why) {
        return new ClaimEligibility(learner, subject, entitlement, window, reckoning, standing, why);
    }

    /** Until when it can be claimed, by the learner's own clocks; empty where nothing is proven. */
    String until(Moments office) {
        var until = window.until();
        if (until == null) return "";
        var zone = learner.zone();
        if (zone == null || office.beside(until, zone).isEmpty()) return office.say(until);
        return new Moments(zone, office.now()).say(until) + " (" + zone.getId() + ")";
    }
}
