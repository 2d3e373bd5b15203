package org.baselinecme.evidence.study;

import java.util.Locale;

/** What a proportion or a rate is shown per. Rare events are read per 1,000, per 10,000 or per 100,000. */
public enum RateScale {
    HUNDRED(100, "%", "points"),
    THOUSAND(1_000, " per 1,000", "per 1,000"),
    TEN_THOUSAND(10_000, " per 10,000", "per 10,000"),
    HUNDRED_THOUSAND(100_000, " per 100,000", "per 100,000");

    private final int factor;
    private final String suffix;
    private final String difference;

    RateScale(int factor, String suffix, String difference) {
        this.factor = factor;
        this.suffix = suffix;
        this.difference = difference;
    }

    /** The number that a proportion of 1, or one event per unit of exposure, is shown as. */
    public int factor() {
        return factor;
    }

    /** What follows the number of a proportion, with the space that belongs before it. */
    public String suffix() {
        return suffix;
    }

    /** The unit of a difference of proportions. */
    public String difference() {
        return difference;
    }

    /** Message key of its name. */
    public String message() {
        return "measure.scale." + name().toLowerCase(Locale.ROOT);
    }
}
