package org.baselinecme.credit.calculation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.baselinecme.delivery.attendance.TimeInterval;
import org.baselinecme.delivery.completion.CompletedParts;
import org.baselinecme.delivery.completion.TaughtSession;
import org.baselinecme.platform.kernel.Credits;

/**
 * The credit of teaching: twice the presented time of each session, and nothing for a session whose time another award of the
 * learner counts already, such as participation in it (R34; AMA PRA, learning from teaching).
 */
public final class TeachingCredit {
    private TeachingCredit() {}

    /**
     * Counts.
     *
     * @param others awards in effect of the learner for other targets
     */
    public static CreditCalculation of(
            CompletedParts completed, List<CreditLimit> limits, Collection<ExistingAward> others) {
        var lines = new ArrayList<ExplanationLine>();
        var during = new ArrayList<TimeInterval>();
        var quarters = 0;
        for (var session : completed.taught()) {
            var other = counting(session, others);
            if (other.isPresent()) {
                lines.add(ExplanationLine.of(
                        "taught.attended", session.title(), other.get().name()));
                continue;
            }
            var credits = Credits.ofTeaching(session.minutes());
            lines.add(ExplanationLine.of("taught", session.title(), session.minutes(), credits.toString()));
            quarters += credits.quarters();
            during.add(during(session));
        }
        if (completed.isByStaff()) lines.add(ExplanationLine.of("completed.staff"));
        return sum(limits, new Credits(quarters), during, lines);
    }

    /** The award that counts some of this time already. */
    private static Optional<ExistingAward> counting(TaughtSession session, Collection<ExistingAward> others) {
        var taught = List.of(during(session));
        return others.stream()
                .filter(award -> !TimeInterval.without(award.during(), taught).equals(taught))
                .findFirst();
    }

    private static CreditCalculation sum(
            List<CreditLimit> limits, Credits sum, List<TimeInterval> during, List<ExplanationLine> lines) {
        var amounts = limits.stream()
                .map(limit -> CreditCalculation.Amount.fixed(limit, sum, during))
                .toList();
        return new CreditCalculation(
                CreditCalculation.most(amounts),
                TimeInterval.seconds(during),
                List.copyOf(during),
                List.copyOf(lines),
                List.of(),
                amounts,
                List.of());
    }

    /** The time of a session that was taught. */
    public static TimeInterval during(TaughtSession session) {
        return new TimeInterval(session.begins(), session.ends());
    }
}
