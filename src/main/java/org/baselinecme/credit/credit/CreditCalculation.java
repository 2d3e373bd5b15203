package org.baselinecme.credit.credit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.baselinecme.delivery.attendance.TimeInterval;
import org.baselinecme.delivery.attendance.VerifiedAttendance;
import org.baselinecme.platform.kernel.Credits;

/**
 * Calculates how much credit a learner has earned, with an explanation of each step. Verified time is summed in seconds,
 * overlapping time counts once, time that another award counts is subtracted, and the sum is rounded once to quarters (AMA
 * PRA), at most to the maximum (R30).
 *
 * @param credits the amount that can be claimed
 * @param seconds the time that counts
 * @param during the intervals that count
 * @param waiting attendance of sessions whose confirmation is not open yet
 */
record CreditCalculation(
        Credits credits,
        long seconds,
        List<TimeInterval> during,
        List<ExplanationLine> lines,
        List<VerifiedAttendance> waiting) {
    private static final int SECONDS_A_MINUTE = 60;
    private static final int SECONDS_A_QUARTER = 900;

    /**
     * Calculates the credit.
     *
     * @param proofs verified attendance in the order of the agenda
     * @param maximum of the target, less what was awarded for it
     * @param others awards in effect of the learner for other targets
     */
    static CreditCalculation of(
            List<VerifiedAttendance> proofs, Credits maximum, Collection<ExistingAward> others, Instant now) {
        var lines = new ArrayList<ExplanationLine>();
        var during = new ArrayList<TimeInterval>();
        var waiting = new ArrayList<VerifiedAttendance>();
        for (var proof : proofs) {
            if (now.isBefore(proof.session().confirmedFrom())) waiting.add(proof);
            else count(proof, others, during, lines);
        }
        var counted = TimeInterval.union(during);
        var seconds = TimeInterval.seconds(counted);
        var earned = Credits.ofSeconds(seconds);
        var credits = earned.compareTo(maximum) > 0 ? maximum : earned;
        if (!lines.isEmpty()) lines.add(sum(seconds, earned, maximum));
        return new CreditCalculation(credits, seconds, counted, List.copyOf(lines), List.copyOf(waiting));
    }

    private static void count(
            VerifiedAttendance proof,
            Collection<ExistingAward> others,
            List<TimeInterval> during,
            List<ExplanationLine> lines) {
        var session = proof.session();
        var left = proof.counted();
        lines.add(ExplanationLine.of(
                "present." + proof.evidence().getFirst().name().toLowerCase(Locale.ROOT),
                session.item().title(),
                session.item().times(),
                minutes(TimeInterval.seconds(left)),
                minutes(session.held().seconds())));
        for (var other : others) {
            var without = TimeInterval.without(other.during(), left);
            var taken = TimeInterval.seconds(left) - TimeInterval.seconds(without);
            if (taken > 0)
                lines.add(ExplanationLine.of(
                        "overlap", minutes(taken), session.item().title(), other.name()));
            left = without;
        }
        var parallel = TimeInterval.without(during, left);
        var twice = TimeInterval.seconds(left) - TimeInterval.seconds(parallel);
        if (twice > 0) lines.add(ExplanationLine.of("parallel", minutes(twice)));
        during.addAll(parallel);
    }

    private static ExplanationLine sum(long seconds, Credits earned, Credits maximum) {
        if (earned.compareTo(maximum) > 0)
            return ExplanationLine.of("sum.capped", minutes(seconds), earned.toString(), maximum.toString());
        var key = seconds % SECONDS_A_QUARTER == 0 ? "sum.exact" : "sum.rounded";
        return ExplanationLine.of(key, minutes(seconds), earned.toString());
    }

    private static long minutes(long seconds) {
        return seconds / SECONDS_A_MINUTE;
    }

    /** Whether nothing can be claimed now. */
    boolean isNothing() {
        return credits.equals(Credits.NONE);
    }
}
