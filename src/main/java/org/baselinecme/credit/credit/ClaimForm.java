package org.baselinecme.credit.credit;

import java.util.List;
import java.util.Map;
import org.baselinecme.delivery.learning.Answers;
import org.baselinecme.platform.kernel.Credits;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;

/**
 * What a learner confirms.
 *
 * @param credits the amount, such as 0.75; empty for all that was earned
 * @param shown the version of disclosure and statements that the page showed
 */
public record ClaimForm(String credits, String shown, Answers answers) {
    /** The form as its fields were sent. */
    public static ClaimForm of(Map<String, String> fields) {
        return new ClaimForm(
                fields.getOrDefault("credits", "").strip(), fields.getOrDefault("_shown", ""), Answers.of(fields));
    }

    /** The amount, which may lower what was earned and never raise it (R30); {@link Refused} where it is none. */
    Credits amount(Credits earned) {
        if (credits.isEmpty()) return earned;
        try {
            var amount = Credits.of(credits);
            if (amount.equals(Credits.NONE) || amount.compareTo(earned) > 0)
                throw new Refused(List.of(Objection.blocking("claim.above", null, credits, earned.toString())));
            return amount;
        } catch (IllegalArgumentException noQuarters) {
            throw new Refused(List.of(Objection.blocking("claim.quarters", null, credits)));
        }
    }
}
