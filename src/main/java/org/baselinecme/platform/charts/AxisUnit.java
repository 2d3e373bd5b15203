package org.baselinecme.platform.charts;

import org.baselinecme.platform.statistics.DecimalText;

/**
 * How a chart states its values.
 *
 * @param factor what a value is multiplied with: 100 for percent
 * @param suffix what follows a number, with the space that belongs before it
 * @param decimals of a value beside a line; more where it would print as 0
 */
public record AxisUnit(int factor, String suffix, int decimals) {
    /** Proportions in percent. */
    public static final AxisUnit PERCENT = new AxisUnit(100, "%", 1);

    /** Means, which state their unit elsewhere. */
    public static final AxisUnit PLAIN = new AxisUnit(1, "", 1);

    private static final int SHORT = 2;

    /** The unit as it stands beside each number: a long one stands above the axis instead. */
    AxisUnit beside() {
        return suffix.length() > SHORT ? new AxisUnit(factor, "", decimals) : this;
    }

    /** What stands above the axis; empty for a unit that stands beside each number. */
    String title() {
        return suffix.length() > SHORT ? suffix.strip() : "";
    }

    String text(double value) {
        return number(value) + suffix;
    }

    String number(double value) {
        var shown = value * factor;
        return DecimalText.of(shown, DecimalText.visible(decimals, shown));
    }
}
