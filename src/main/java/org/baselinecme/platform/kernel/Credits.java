package org.baselinecme.platform.kernel;

import java.math.BigDecimal;

/**
 * An amount of credit, in quarter hours: 60 minutes of participation are one credit, to the nearest quarter. Rounded half
 * up and by integers, so that no amount depends on how a fraction is stored (AMA PRA, 0.25 steps).
 *
 * @param quarters a quarter of a credit each
 */
public record Credits(int quarters) implements Comparable<Credits> {
    /** No credit. */
    public static final Credits NONE = new Credits(0);

    private static final int SECONDS_A_MINUTE = 60;
    private static final int SECONDS_A_QUARTER = 900;
    private static final int QUARTERS_A_CREDIT = 4;
    private static final int HUNDREDTHS_A_QUARTER = 25;
    private static final int TEACHING = 2;

    /** Refuses an amount below nothing. */
    public Credits {
        if (quarters < 0) throw new IllegalArgumentException("less than no credit: " + quarters);
    }

    /** Reads an amount such as 3.00; {@link IllegalArgumentException} where it is no multiple of 0.25. */
    public static Credits of(String amount) {
        try {
            return new Credits(new BigDecimal(amount)
                    .multiply(BigDecimal.valueOf(QUARTERS_A_CREDIT))
                    .intValueExact());
        } catch (ArithmeticException | NumberFormatException notQuarters) {
            throw new IllegalArgumentException("no amount in quarter credits: " + amount, notQuarters);
        }
    }

    /** What so many minutes are worth. */
    public static Credits ofMinutes(long minutes) {
        return ofSeconds(Math.multiplyExact(minutes, SECONDS_A_MINUTE));
    }

    /** What so many seconds are worth: presence is kept in seconds and rounded once. */
    public static Credits ofSeconds(long seconds) {
        return new Credits(
                Math.toIntExact(Math.floorDiv(Math.addExact(seconds, SECONDS_A_QUARTER / 2), SECONDS_A_QUARTER)));
    }

    /** What presenting for so many minutes is worth: two credits an hour, beside the activity's maximum (R34). */
    public static Credits ofTeaching(long minutes) {
        return new Credits(Math.multiplyExact(ofMinutes(minutes).quarters, TEACHING));
    }

    /** These credits, at most so many. */
    public Credits atMost(Credits most) {
        return compareTo(most) > 0 ? most : this;
    }

    /** The amount as a number, by which words become singular or plural. */
    public BigDecimal amount() {
        return new BigDecimal(toString());
    }

    @Override
    public int compareTo(Credits other) {
        return Integer.compare(quarters, other.quarters);
    }

    /** Always two decimals: 0.75, 9.50. */
    @Override
    public String toString() {
        var hundredths = quarters % QUARTERS_A_CREDIT * HUNDREDTHS_A_QUARTER;
        return quarters / QUARTERS_A_CREDIT + (hundredths == 0 ? ".00" : "." + hundredths);
    }
}
