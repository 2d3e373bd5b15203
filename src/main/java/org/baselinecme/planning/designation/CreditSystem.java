package org.baselinecme.planning.designation;

import java.time.LocalDate;
import java.util.List;
import org.baselinecme.platform.kernel.Credits;
import org.jspecify.annotations.Nullable;

/**
 * A system of credit, as its body calls it.
 *
 * @param one the unit behind an amount of at most 1.00; asterisks mark italics
 * @param many the unit behind more
 * @param professions who earns it, as codes; empty is everybody
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

    /** Physicians' credit, designated by a statement of its own. */
    public static final String AMA1 = "AMA1";
    /** Credit of interprofessional education. */
    public static final String IPCE = "IPCE";

    /** An amount as people read it: 0.75 AMA PRA Category 1 Credit™. */
    public StyledText amount(Credits credits) {
        return new StyledText(credits + " " + (credits.compareTo(ONE) <= 0 ? one : many));
    }
}
