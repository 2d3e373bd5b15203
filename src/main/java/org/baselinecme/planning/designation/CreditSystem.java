package org.baselinecme.planning.designation;

import java.time.LocalDate;
import java.util.List;
import org.baselinecme.platform.kernel.Credits;
import org.jspecify.annotations.Nullable;

/**
 * A credit system in the words of the body that grants the credit.
 *
 * @param one the unit of amounts up to 1.00; asterisks enclose italics
 * @param many the unit of larger amounts
 * @param professions codes of the professions that earn it; empty for all
 * @param verifiedOn when it was last checked with the body; null if never
 */
public record CreditSystem(
        String code,
        String name,
        String one,
        String many,
        List<String> professions,
        String source,
        @Nullable LocalDate verifiedOn) {
    private static final Credits ONE = Credits.of("1.00");

    /** Physicians' credit: AMA PRA Category 1. */
    public static final String AMA1 = "AMA1";
    /** Interprofessional continuing education credit. */
    public static final String IPCE = "IPCE";

    /** Returns an amount with its unit: 0.75 AMA PRA Category 1 Credit™. */
    public StyledText amount(Credits credits) {
        return new StyledText(credits + " " + (credits.compareTo(ONE) <= 0 ? one : many));
    }
}
