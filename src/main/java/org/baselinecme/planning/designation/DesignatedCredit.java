package org.baselinecme.planning.designation;

import java.time.Instant;
import org.baselinecme.planning.systems.CreditSystem;
import org.baselinecme.planning.systems.StyledText;
import org.baselinecme.platform.kernel.Credits;
import org.baselinecme.platform.kernel.PersonId;

/**
 * Credit of one system designated for an activity (R29).
 *
 * @param credits the maximum one learner can claim
 * @param document the word for the activity's format in statements and certificates
 * @param by who designated it
 */
public record DesignatedCredit(CreditSystem system, Credits credits, String document, PersonId by, Instant at) {
    /** Returns the sum with another session of the series, dated as the earlier of the two. */
    DesignatedCredit plus(DesignatedCredit other) {
        var first = other.at.isBefore(at) ? other : this;
        return new DesignatedCredit(
                system, new Credits(credits.quarters() + other.credits.quarters()), document, first.by, first.at);
    }

    /** Returns the amount with its unit, such as 0.75 AMA PRA Category 1 Credit™. */
    public StyledText amount() {
        return system.amount(credits);
    }
}
