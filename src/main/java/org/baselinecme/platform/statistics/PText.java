package org.baselinecme.platform.statistics;

/** Formats a p so that it never prints as 0, as 1 or as a threshold that it is not: 0.0497 has a digit more than 0.043. */
public final class PText {
    private static final double LEAST = 0.001;
    private static final double MOST = 0.9995;
    private static final double LEVEL = 0.05;
    private static final int DECIMALS = 3;
    private static final int MOST_DECIMALS = 9;

    private PText() {}

    /** {@code p < 0.001}, {@code p = 0.043}, {@code p = 0.0497}; p is between 0 and 1. */
    public static String of(double p) {
        if (p < LEAST) return "p < 0.001";
        if (p >= MOST && p < 1) return "p > 0.999";
        var decimals = DECIMALS;
        while (decimals < MOST_DECIMALS && (isTaken(p, LEVEL, decimals) || isTaken(p, LEAST, decimals))) decimals++;
        return "p = " + DecimalText.of(p, decimals);
    }

    /** Whether p would print as a threshold that it is not. */
    private static boolean isTaken(double p, double threshold, int decimals) {
        return p != threshold && DecimalText.of(p, decimals).equals(DecimalText.of(threshold, decimals));
    }
}
