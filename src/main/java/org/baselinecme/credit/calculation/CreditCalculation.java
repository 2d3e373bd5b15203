package org.baselinecme.credit.calculation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.baselinecme.delivery.attendance.TimeInterval;
import org.baselinecme.delivery.attendance.VerifiedAttendance;
import org.baselinecme.planning.systems.CreditRule;
import org.baselinecme.platform.kernel.Credits;

/**
 * Calculates how much credit a learner has earned, with an explanation of each step. Verified time is summed in seconds,
 * overlapping time counts once, time that another award counts is subtracted, and the sum is rounded once by the rule of each
 * credit system, at most to the maximum (R30).
 *
 * @param credits the amount that can be claimed, of the system that gives most
 * @param seconds the time that counts
 * @param during the intervals that count
 * @param waiting attendance of sessions whose confirmation is not open yet
 * @param amounts what each system gives
 * @param refused parts that a system does not count, because too little of the session was attended
 */
public record CreditCalculation(
        Credits credits,
        long seconds,
        List<TimeInterval> during,
        List<ExplanationLine> lines,
        List<VerifiedAttendance> waiting,
        List<Amount> amounts,
        List<ExplanationLine> refused) {
    private static final int SECONDS_A_MINUTE = 60;

    /** Counts for one system by the standard rule. */
    public static CreditCalculation of(
            List<VerifiedAttendance> proofs, Credits maximum, Collection<ExistingAward> others, Instant now) {
        return of(proofs, List.of(CreditLimit.participation(maximum)), others, now);
    }

    /**
     * Calculates the credit.
     *
     * @param proofs verified attendance in the order of the agenda
     * @param limits the credit systems with the maximum of each
     * @param others awards in effect of the learner for other targets
     */
    public static CreditCalculation of(
            List<VerifiedAttendance> proofs, List<CreditLimit> limits, Collection<ExistingAward> others, Instant now) {
        var lines = new ArrayList<ExplanationLine>();
        var parts = new ArrayList<Part>();
        var waiting = new ArrayList<VerifiedAttendance>();
        var attended = OneRoom.seconds(proofs);
        var all = new ArrayList<TimeInterval>();
        for (var proof : proofs) {
            if (now.isBefore(proof.session().confirmedFrom())) waiting.add(proof);
            else parts.add(count(proof, attended.getOrDefault(proof, 0L), others, all, lines));
        }
        var amounts = limits.stream().map(limit -> Amount.of(limit, parts)).toList();
        var refused = excluded(limits, parts);
        if (!lines.isEmpty()) {
            lines.addAll(refused);
            explain(amounts, lines);
        }
        var counted = TimeInterval.union(
                amounts.stream().flatMap(one -> one.during.stream()).toList());
        return new CreditCalculation(
                most(amounts),
                TimeInterval.seconds(counted),
                counted,
                List.copyOf(lines),
                List.copyOf(waiting),
                amounts,
                refused);
    }

    private static List<ExplanationLine> excluded(List<CreditLimit> limits, List<Part> parts) {
        return limits.stream()
                .flatMap(limit -> parts.stream()
                        .filter(part -> !part.isCountedBy(limit.rule()))
                        .map(part -> excluded(limit, part)))
                .toList();
    }

    static Credits most(List<Amount> amounts) {
        return amounts.stream()
                .map(Amount::credits)
                .max(Comparator.naturalOrder())
                .orElse(Credits.NONE);
    }

    /**
     * Counts a completion: the time that was stated, or a fixed amount where time does not determine it. It is at no
     * particular time, so that nothing overlaps.
     *
     * @param minutes stated; 0 where the amount is fixed
     * @param lines how it was completed
     */
    public static CreditCalculation ofCompletion(
            List<CreditLimit> limits, long minutes, Credits fixed, List<ExplanationLine> lines) {
        var amounts = limits.stream()
                .map(limit -> minutes > 0 ? Amount.ofTime(limit, minutes) : Amount.fixed(limit, fixed, List.of()))
                .toList();
        var all = new ArrayList<>(lines);
        if (!lines.isEmpty() && minutes > 0) explain(amounts, all);
        return new CreditCalculation(
                most(amounts), minutes * SECONDS_A_MINUTE, List.of(), all, List.of(), amounts, List.of());
    }

    private static Part count(
            VerifiedAttendance proof,
            long attended,
            Collection<ExistingAward> others,
            List<TimeInterval> during,
            List<ExplanationLine> lines) {
        var session = proof.session();
        var left = proof.counted();
        lines.add(ExplanationLine.of(
                "present." + proof.evidence().getFirst().name().toLowerCase(Locale.ROOT),
                session.item().title(),
                session.item().time().zoned(),
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
        return new Part(session.item().title(), attended, session.held().seconds(), left);
    }

    /** The sum of the system that gives most, and what the others give where that is not the same. */
    private static void explain(List<Amount> amounts, List<ExplanationLine> lines) {
        if (amounts.isEmpty()) return;
        var most = amounts.stream()
                .max(Comparator.comparing(Amount::credits).thenComparing(one -> -amounts.indexOf(one)))
                .orElseThrow();
        lines.addAll(most.lines());
        for (var other : amounts) {
            if (other == most || other.limit.system().isEmpty() || other.credits.equals(most.credits)) continue;
            lines.add(ExplanationLine.of("system", other.limit.name(), other.credits.toString()));
        }
    }

    private static ExplanationLine excluded(CreditLimit limit, Part part) {
        var percent = limit.rule().minimumPercent();
        return percent == null
                ? ExplanationLine.of("rule.all", limit.name(), part.title, minutes(part.attended), minutes(part.held))
                : ExplanationLine.of(
                        "rule.share", limit.name(), part.title, minutes(part.attended), minutes(part.held), percent);
    }

    private static Object minutes(long seconds) { // with seconds, because 7:30 rounds up and 7:29 does not
        var rest = seconds % SECONDS_A_MINUTE;
        return rest == 0 ? seconds / SECONDS_A_MINUTE : "%d:%02d".formatted(seconds / SECONDS_A_MINUTE, rest);
    }

    /** Whether nothing can be claimed now. */
    public boolean isNothing() {
        return credits.equals(Credits.NONE);
    }

    /** What a system gives a learner who asks for this much. */
    public Credits amount(String system, Credits requested) {
        return amounts.stream()
                .filter(one -> one.limit.system().equals(system))
                .findFirst()
                .map(one -> one.limit.rule().lowered(one.credits, requested))
                .orElse(Credits.NONE);
    }

    /** The amounts that can be claimed, the most first: those of which some system gives credit. */
    public List<Credits> choices() {
        var found = new ArrayList<Credits>();
        for (var quarters = credits.quarters(); quarters > 0; quarters--) {
            var requested = new Credits(quarters);
            if (amounts.stream()
                    .anyMatch(one -> !amount(one.limit.system(), requested).equals(Credits.NONE))) found.add(requested);
        }
        return found;
    }

    /** A session's part: the seconds attended and held, and the time that no other award counts. */
    private record Part(String title, long attended, long held, List<TimeInterval> left) {
        boolean isCountedBy(CreditRule rule) {
            return rule.counts(attended, held);
        }
    }

    /** What one system gives. */
    public record Amount(CreditLimit limit, Credits credits, long seconds, List<TimeInterval> during) {
        private static Amount of(CreditLimit limit, List<Part> parts) {
            var rule = limit.rule();
            var during = TimeInterval.union(parts.stream()
                    .filter(part -> part.isCountedBy(rule))
                    .flatMap(part -> part.left.stream())
                    .toList());
            var seconds = TimeInterval.seconds(during);
            var earned = rule.ofSeconds(seconds);
            return new Amount(limit, earned.atMost(limit.maximum()), seconds, during);
        }

        private static Amount ofTime(CreditLimit limit, long minutes) {
            var earned = limit.rule().ofMinutes(minutes);
            return new Amount(
                    limit, limit.rule().lowered(limit.maximum(), earned), minutes * SECONDS_A_MINUTE, List.of());
        }

        static Amount fixed(CreditLimit limit, Credits fixed, List<TimeInterval> during) {
            return new Amount(limit, fixed.atMost(limit.maximum()), 0, during);
        }

        /** How it comes about: the system's own rule where it is not the standard one, and the sum. */
        private List<ExplanationLine> lines() {
            var rule = limit.rule();
            var lines = new ArrayList<ExplanationLine>();
            if (rule.minutes() != CreditRule.STANDARD.minutes())
                lines.add(ExplanationLine.of("rule.minutes", limit.name(), rule.minutes()));
            if (rule.step() != CreditRule.STANDARD.step())
                lines.add(ExplanationLine.of(
                        "rule.step", limit.name(), rule.smallest().toString()));
            lines.add(sum(rule));
            return lines;
        }

        private ExplanationLine sum(CreditRule rule) {
            var earned = rule.ofSeconds(seconds);
            var maximum = limit.maximum();
            if (earned.compareTo(maximum) > 0)
                return ExplanationLine.of("sum.capped", minutes(seconds), earned.toString(), maximum.toString());
            if (seconds % rule.secondsAStep() == 0)
                return ExplanationLine.of("sum.exact", minutes(seconds), earned.toString());
            return switch (rule.rounding()) {
                case NEAREST ->
                    rule.step() == CreditRule.STANDARD.step()
                            ? ExplanationLine.of("sum.rounded", minutes(seconds), earned.toString())
                            : ExplanationLine.of("sum.rounded-step", minutes(seconds), earned.toString());
                case DOWN -> ExplanationLine.of("sum.down", minutes(seconds), earned.toString());
            };
        }
    }
}
