package org.baselinecme.platform.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Formats a number with a fixed number of decimals: rounded once, half up, with a minus sign (U+2212). */
public final class DecimalText {
    private static final double NOISE = 1e-12;
    private static final int MOST = 12;

    private DecimalText() {}

    /** The number as text, grouped by thousands: {@code 1,234.5}. A negative number that rounds to zero has no sign. */
    public static String of(double value, int decimals) {
        return of(BigDecimal.valueOf(value), decimals);
    }

    /** The same for an exact value. */
    public static String of(BigDecimal value, int decimals) {
        var rounded = value.setScale(decimals, RoundingMode.HALF_UP);
        var text = String.format(Locale.US, "%,." + decimals + "f", rounded.abs());
        return rounded.signum() < 0 ? "−" + text : text;
    }

    /**
     * The decimals with which none of these values prints as 0 unless it is 0; {@code least} or more. What is only the noise of
     * binary fractions is 0.
     */
    public static int visible(int least, double... values) {
        var decimals = least;
        for (var value : values)
            if (Math.abs(value) > NOISE) decimals = Math.max(decimals, (int) Math.ceil(-Math.log10(Math.abs(value))));
        return Math.min(decimals, MOST);
    }
}
