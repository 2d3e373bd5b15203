package org.baselinecme.platform.statistics;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.hipparchus.distribution.continuous.TDistribution;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.QRDecomposition;
import org.hipparchus.util.FastMath;

/**
 * The step at an intervention in a series whose neighboring values are alike. Each value is a level, for its side and, if asked,
 * for its month of the year, plus a deviation of which the next period keeps the part r, plus the chance of counting. What r is
 * the series itself says, and a short one says little: the distribution of the step is therefore averaged over every r from 0 to
 * 0.98, each counting by how well it fits.
 *
 * <p>Source: A. Zellner and G. C. Tiao, J. Am. Stat. Assoc. 59 (1964) 763–778 (regression with autocorrelated errors, r
 * integrated out); restricted likelihood by D. A. Harville, J. Am. Stat. Assoc. 72 (1977) 320–338; the filter is R. E. Kalman's.
 */
public final class SerialStep {
    /** One correlation that the values may have. */
    private record Fit(double r, double weight, double step, double error) {}

    /**
     * A value.
     *
     * @param after whether it follows the intervention
     * @param period which one it is, counted from any; of two neighbors it differs by 1
     * @param month of the year, 1 to 12
     * @param variance that chance alone gives it
     */
    public record At(boolean after, int period, int month, double value, double variance) {
        double side() {
            return after ? 1 : 0;
        }
    }

    private static final int CORRELATIONS = 50;
    private static final double APART = 0.02;
    private static final double MOST_BY_CHANCE = 0.95;
    /** No quantile lies so many standard errors away, on as little as one degree of freedom. */
    private static final double FARTHEST = 1e3;

    private static final int HALVINGS = 80;

    private final List<At> values;
    private final double[][] design;
    private final int freedom;
    private final List<Fit> fits;

    private SerialStep(List<At> values, boolean seasonal) {
        this.values = List.copyOf(values);
        this.design = design(seasonal);
        this.freedom = values.size() - design[0].length;
        this.fits = freedom < 1 ? List.of() : fits(byChance());
    }

    /**
     * The step; empty with too few values, and where they lie on their levels exactly.
     *
     * @param values in order of time, on both sides
     * @param seasonal whether each month of the year has a level of its own
     */
    public static Optional<SerialStep> of(List<At> values, boolean seasonal) {
        return Optional.of(new SerialStep(values, seasonal))
                .filter(step -> step.fits.stream().anyMatch(fit -> fit.weight > 0 && fit.error > 0));
    }

    /** One column for each level, the side last. */
    private double[][] design(boolean seasonal) {
        var months = seasonal
                ? List.copyOf(new TreeSet<>(values.stream().map(At::month).toList()))
                : List.<Integer>of();
        return values.stream()
                .map(at -> seasonal
                        ? IntStream.rangeClosed(0, months.size())
                                .mapToDouble(i -> i == months.size() ? at.side() : months.get(i) == at.month ? 1 : 0)
                                .toArray()
                        : new double[] {1, at.side()})
                .toArray(double[][]::new);
    }

    /** The part of the scatter around the levels that counting explains, 0 to 0.95. */
    private double byChance() {
        var scatter = squares(new QRDecomposition(new Array2DRowRealMatrix(design)), response()) / freedom;
        return scatter == 0 ? 0 : Math.min(MOST_BY_CHANCE, meanVariance() / scatter);
    }

    private double meanVariance() {
        return values.stream().mapToDouble(At::variance).average().orElse(0);
    }

    private double[] response() {
        return values.stream().mapToDouble(At::value).toArray();
    }

    private double squares(QRDecomposition qr, double[] response) {
        var y = new ArrayRealVector(response);
        var rest = y.subtract(new ArrayRealVector(
                new Array2DRowRealMatrix(design).operate(qr.getSolver().solve(y).toArray())));
        return rest.dotProduct(rest);
    }

    private List<Fit> fits(double chance) {
        var found = IntStream.range(0, CORRELATIONS)
                .mapToObj(at -> fit(at * APART, chance))
                .toList();
        var most = found.stream().mapToDouble(Fit::weight).max().orElse(0);
        var total = found.stream()
                .mapToDouble(fit -> FastMath.exp(fit.weight - most))
                .sum();
        return found.stream()
                .map(fit -> new Fit(fit.r, FastMath.exp(fit.weight - most) / total, fit.step, fit.error))
                .toList();
    }

    /** With this correlation; the weight is a logarithm still. */
    private Fit fit(double r, double chance) {
        var columns = design[0].length;
        var whitened = new double[values.size()][columns + 1];
        var logarithm = whiten(r, chance, whitened);
        var x = new Array2DRowRealMatrix(values.size(), columns);
        var y = new ArrayRealVector(values.size());
        for (var row = 0; row < whitened.length; row++) {
            for (var column = 0; column < columns; column++) x.setEntry(row, column, whitened[row][column]);
            y.setEntry(row, whitened[row][columns]);
        }
        var qr = new QRDecomposition(x);
        var solution = qr.getSolver().solve(y);
        var rest = y.subtract(x.operate(solution));
        var squares = rest.dotProduct(rest);
        var triangle = qr.getR();
        for (var i = 0; i < columns; i++) logarithm += 2 * FastMath.log(Math.abs(triangle.getEntry(i, i)));
        // before the values are seen, r weighs 1/sqrt(1 - r^2)
        var weight = -logarithm / 2 - freedom / 2.0 * FastMath.log(squares) - FastMath.log(1 - r * r) / 2;
        // the side is the last column: its variance is that of the last corner of the triangle alone
        var error = Math.sqrt(squares / freedom) / Math.abs(triangle.getEntry(columns - 1, columns - 1));
        return new Fit(r, weight, solution.getEntry(columns - 1), error);
    }

    /** Takes from each row what the rows before it foretell, in units of what they leave open; returns the logarithm of the determinant. */
    private double whiten(double r, double chance, double[][] into) {
        var columns = design[0].length;
        var mean = new double[columns + 1];
        var open = 1 - chance;
        var logarithm = 0.0;
        var average = meanVariance();
        for (var row = 0; row < values.size(); row++) {
            var at = values.get(row);
            if (row > 0) {
                var kept = FastMath.pow(r, Math.max(1, at.period - values.get(row - 1).period));
                for (var i = 0; i <= columns; i++) mean[i] *= kept;
                open = kept * kept * open + (1 - chance) * (1 - kept * kept);
            }
            var all = open + (average == 0 ? 0 : chance * at.variance / average);
            logarithm += FastMath.log(all);
            for (var i = 0; i <= columns; i++) {
                var apart = (i == columns ? at.value : design[row][i]) - mean[i];
                into[row][i] = apart / Math.sqrt(all);
                mean[i] += open / all * apart;
            }
            open -= open * open / all;
        }
        return logarithm;
    }

    /** The mean of the correlations of each value with the next, each by how well it fits, 0 to 0.98. */
    public double correlation() {
        return fits.stream().mapToDouble(fit -> fit.weight * fit.r).sum();
    }

    /** The mean of the steps, each by how well it fits, in the unit of the values. */
    public double middle() {
        return fits.stream().mapToDouble(fit -> fit.weight * fit.step).sum();
    }

    /** Whether the 95 % interval excludes zero. */
    public boolean isSignificant() {
        var negative = below(0);
        return Math.min(negative, 1 - negative) < 1 - Level.UPPER_TAIL;
    }

    /** The 95 % interval of the step, in the unit of the values. */
    public Interval interval() {
        return new Interval(quantile(1 - Level.UPPER_TAIL), quantile(Level.UPPER_TAIL));
    }

    private double quantile(double part) {
        var reach = fits.stream().mapToDouble(Fit::error).max().orElse(0) * FARTHEST;
        var low = fits.stream().mapToDouble(Fit::step).min().orElse(0) - reach;
        var high = fits.stream().mapToDouble(Fit::step).max().orElse(0) + reach;
        for (var i = 0; i < HALVINGS && low < high; i++) {
            var middle = low + (high - low) / 2;
            if (below(middle) < part) low = middle;
            else high = middle;
        }
        return low + (high - low) / 2;
    }

    private double below(double value) {
        var t = new TDistribution(freedom);
        return fits.stream()
                .mapToDouble(fit -> fit.weight * t.cumulativeProbability((value - fit.step) / fit.error))
                .sum();
    }
}
