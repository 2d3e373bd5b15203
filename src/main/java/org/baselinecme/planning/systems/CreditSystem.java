package org.baselinecme.planning.systems;

import java.time.LocalDate;
import java.util.List;
import org.baselinecme.platform.kernel.Credits;
import org.jspecify.annotations.Nullable;

/**
 * A credit system in the words of the body that grants the credit, with one version of its terms.
 *
 * @param one the unit of amounts up to 1.00; asterisks enclose italics
 * @param many the unit of larger amounts
 * @param professions codes of the professions that earn it; empty for all
 * @param rule how attended time becomes credit
 * @param requiredIds codes of the ids that a learner gives before an award (R41)
 * @param recordedIn where the only record of the credit is kept; empty where the office issues statements of credit
 * @param verifiedOn when it was last confirmed with the accreditor; null if never
 */
public record CreditSystem(
        String code,
        String name,
        String one,
        String many,
        List<String> professions,
        CreditRule rule,
        List<String> requiredIds,
        String recordedIn,
        String source,
        @Nullable LocalDate verifiedOn) {
    private static final Credits ONE = Credits.of("1.00");

    /** Physicians' credit: AMA PRA Category 1. */
    public static final String AMA1 = "AMA1";

    /** Interprofessional continuing education credit. */
    public static final String IPCE = "IPCE";

    /** Nursing contact hours. */
    public static final String ANCC = "ANCC";

    /** Pharmacy contact hours. */
    public static final String ACPE = "ACPE";

    /** A system by its words alone, as documents name it; it counts by the standard rule. */
    public static CreditSystem named(String code, String name, String one, String many) {
        return new CreditSystem(code, name, one, many, List.of(), CreditRule.STANDARD, List.of(), "", "", null);
    }

    /** The same, with the record that takes the place of a statement of credit. */
    public CreditSystem recordedIn(String elsewhere) {
        return new CreditSystem(code, name, one, many, professions, rule, requiredIds, elsewhere, source, verifiedOn);
    }

    /** Whether the office issues no statement of this credit, because its only record is kept elsewhere. */
    public boolean isRecordedElsewhere() {
        return !recordedIn.isEmpty();
    }

    /** Whether every profession earns it beside its own credit, as with IPCE credit. */
    public boolean isForEveryone() {
        return professions.isEmpty();
    }

    /** Whether people of this profession earn it. */
    public boolean isFor(String profession) {
        return isForEveryone() || professions.contains(profession);
    }

    /** The body that grants it, as people abbreviate it: AMA, ANCC. */
    public String shortName() {
        return code.replaceFirst("\\d+$", "").replace('_', ' ');
    }

    /** Returns an amount with its unit: 0.75 AMA PRA Category 1 Credit™. */
    public StyledText amount(Credits credits) {
        return new StyledText(credits + " " + (credits.compareTo(ONE) <= 0 ? one : many));
    }
}
