package org.baselinecme.credit.credit;

import java.util.List;
import java.util.Map;
import org.baselinecme.delivery.learning.Answers;
import org.baselinecme.platform.kernel.Credits;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;

/**
 * The form with which a learner claims credit.
 *
 * @param credits the amount, such as 0.75; empty for all that was earned
 * @param shown the version of disclosure and statements that the page showed
 */
public record ClaimForm(String credits, String shown, Answers answers) {
    /** Parses the submitted fields. */
    public static ClaimForm of(Map<String, String> fields) {
        return new ClaimForm(
                fields.getOrDefault("credits", "").strip(), fields.getOrDefault("_shown", ""), Answers.of(fields));
    }

    /** The claimed amount, at most what was earned (R30); {@link Refused} for more and for an invalid amount. */
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
