package org.baselinecme.credit.past;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which days and amounts a past credit can have. */
final class PastCreditPolicy {
    /** Decimals that are stored. */
    static final int DECIMALS = 3;

    private static final LocalDate FIRST = LocalDate.of(1950, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2099, 12, 31);
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,4}(?:[.]\\d{1,3}0*)?|[.]\\d{1,3}0*");

    private PastCreditPolicy() {}

    /** Whether an activity can have been on this day. */
    static boolean isPossible(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }

    /** An amount with at most three decimals; empty for any other text, a number below zero included. */
    static Optional<BigDecimal> amount(String text) {
        var typed = text.strip();
        return AMOUNT.matcher(typed).matches()
                ? Optional.of(new BigDecimal(typed).setScale(DECIMALS, java.math.RoundingMode.UNNECESSARY))
                : Optional.empty();
    }
}
