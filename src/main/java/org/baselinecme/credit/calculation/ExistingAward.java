package org.baselinecme.credit.calculation;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.baselinecme.delivery.attendance.TimeInterval;
import org.baselinecme.platform.kernel.AwardId;
import org.baselinecme.platform.kernel.Credits;
import org.baselinecme.platform.kernel.PersonId;

/**
 * An award in effect of the learner that a new claim must take into account.
 *
 * @param learner the id of the learner it was awarded to, of which there may be several once entries are joined
 * @param name of the activity, and of its session in a series, for the explanation
 * @param here whether it belongs to the same activity
 * @param same whether it belongs to the claimed target
 * @param system code of the credit system; empty for participation
 */
public record ExistingAward(
        AwardId award,
        UUID claim,
        PersonId learner,
        String name,
        boolean here,
        boolean same,
        String system,
        int turn,
        Credits credits,
        List<TimeInterval> during) {
    /** One award per claimed time, as a claim can have awards of several systems for it. */
    public static List<ExistingAward> distinct(List<ExistingAward> awards) {
        var found = new ArrayList<ExistingAward>();
        for (var award : awards)
            if (found.stream().noneMatch(one -> one.name.equals(award.name) && one.during.equals(award.during)))
                found.add(award);
        return found;
    }

    /** What remains of the awards of a claim where less is earned now; never more than was awarded. */
    public static Credits remains(List<ExistingAward> awards, CreditCalculation now) {
        var awarded = awards.stream()
                .map(ExistingAward::credits)
                .max(Credits::compareTo)
                .orElse(Credits.NONE);
        var earned = now.credits().atMost(awarded);
        return now.amounts().stream()
                        .allMatch(
                                one -> now.amount(one.limit().system(), earned).equals(Credits.NONE))
                ? Credits.NONE
                : earned;
    }

    /** The id to award after these: the learner's own, or another one of theirs that alone was awarded before. */
    public static PersonId holder(List<ExistingAward> awards, PersonId learner) {
        return awards.isEmpty() || awards.stream().anyMatch(award -> award.learner.equals(learner))
                ? learner
                : awards.getFirst().learner;
    }
}
