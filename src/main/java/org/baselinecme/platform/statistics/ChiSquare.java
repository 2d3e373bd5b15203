package org.baselinecme.platform.statistics;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hipparchus.special.Gamma;
import org.hipparchus.stat.inference.ChiSquareTest;

/**
 * A chi-square statistic with its degrees of freedom.
 *
 * @param statistic 0 or more
 * @param degreesOfFreedom 1 or more
 */
public record ChiSquare(double statistic, int degreesOfFreedom) {
    /** @throws IllegalArgumentException for a negative statistic or less than 1 degree of freedom */
    public ChiSquare {
        if (!Double.isFinite(statistic) || statistic < 0)
            throw new IllegalArgumentException("A chi-square is 0 or more, not " + statistic);
        if (degreesOfFreedom < 1)
            throw new IllegalArgumentException("Degrees of freedom are 1 or more, not " + degreesOfFreedom);
    }

    /**
     * Pearson's test of independence in a table of counts, without continuity correction; empty if the sum of a row or
     * column is 0, as it is undefined.
     *
     * @param rows two or more rows of two or more counts, all of one length
     * @throws IllegalArgumentException for anything else
     */
    public static Optional<ChiSquare> ofTable(long[]... rows) {
        requireTable(rows);
        var columns = rows[0].length;
        var emptyRow = Arrays.stream(rows).anyMatch(row -> Arrays.stream(row).sum() == 0);
        var emptyColumn = IntStream.range(0, columns)
                .anyMatch(column ->
                        Arrays.stream(rows).mapToLong(row -> row[column]).sum() == 0);
        if (emptyRow || emptyColumn) return Optional.empty();
        return Optional.of(new ChiSquare(new ChiSquareTest().chiSquare(rows), (rows.length - 1) * (columns - 1)));
    }

    private static void requireTable(long[]... rows) {
        if (rows.length < 2 || rows[0].length < 2)
            throw new IllegalArgumentException("A table has two or more rows and columns");
        if (Arrays.stream(rows).anyMatch(row -> row.length != rows[0].length))
            throw new IllegalArgumentException("The rows of a table are of one length");
        if (Arrays.stream(rows).flatMapToLong(Arrays::stream).anyMatch(count -> count < 0 || count > Proportion.MOST))
            throw new IllegalArgumentException("A count is 0 to " + Proportion.MOST);
    }

    /** The probability of this statistic or a larger one, computed as upper tail, so that a small p keeps its digits. */
    public double p() {
        return Gamma.regularizedGammaQ(degreesOfFreedom / 2.0, statistic / 2);
    }
}
