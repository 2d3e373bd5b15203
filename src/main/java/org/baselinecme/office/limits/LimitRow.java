package org.baselinecme.office.limits;

/**
 * A limit as it stands.
 *
 * @param usual the value the product comes with
 * @param lowest the lowest value an office may set
 * @param highest the highest value an office may set
 * @param source of the rule
 * @param version counts changes
 */
public record LimitRow(
        LimitKey key, LimitUnit unit, int value, int usual, int lowest, int highest, String source, int version) {
    /** Whether it is the value the product comes with. */
    public boolean isDefault() {
        return value == usual;
    }

    /** Whether an office may set this value. */
    boolean allows(int other) {
        return other >= lowest && other <= highest;
    }
}
