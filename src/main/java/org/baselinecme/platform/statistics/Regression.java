package org.baselinecme.platform.statistics;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/** Least squares of values on a few columns, with standard errors that allow for neighbors in time being alike. */
final class Regression {
    private final RealMatrix design;
    private final RealMatrix inverse;
    private final RealVector coefficients;
    private final RealVector residuals;

    /** @throws IllegalArgumentException if the columns determine one another */
    Regression(double[][] rows, double[] values) {
        design = new Array2DRowRealMatrix(rows);
        var solver = new LUDecomposition(design.transposeMultiply(design)).getSolver();
        if (!solver.isNonSingular()) throw new IllegalArgumentException("The columns determine one another");
        inverse = solver.getInverse();
        var observed = new ArrayRealVector(values);
        coefficients = inverse.operate(design.transpose().operate(observed));
        residuals = observed.subtract(design.operate(coefficients));
    }

    int n() {
        return residuals.getDimension();
    }

    int degreesOfFreedom() {
        return n() - coefficients.getDimension();
    }

    /** The combination of the coefficients. */
    double estimate(double... weights) {
        return coefficients.dotProduct(new ArrayRealVector(weights));
    }

    /** The standard error of a combination by ordinary least squares, as if neighbors knew nothing of each other. */
    double ordinary(double... weights) {
        var combination = new ArrayRealVector(weights);
        var variance = residuals.dotProduct(residuals) / degreesOfFreedom();
        return Math.sqrt(Math.max(0, variance * combination.dotProduct(inverse.operate(combination))));
    }

    /** The standard error of a combination where each value has this variance. */
    double chance(double[] variances, double... weights) {
        var direction = design.operate(inverse.operate(new ArrayRealVector(weights)));
        var sum = 0.0;
        for (var at = 0; at < n(); at++) sum += direction.getEntry(at) * direction.getEntry(at) * variances[at];
        return Math.sqrt(sum);
    }

    /**
     * The standard error of a combination by Newey and West: Bartlett weights up to this lag, times n/(n − k).
     *
     * <p>Source: W. K. Newey and K. D. West, Econometrica 55 (1987) 703–708.
     */
    double neweyWest(int lag, double... weights) {
        var size = coefficients.getDimension();
        RealMatrix middle = new Array2DRowRealMatrix(size, size);
        for (var apart = 0; apart <= lag; apart++) {
            var factor = 1 - apart / (lag + 1.0);
            for (var at = apart; at < n(); at++) {
                var one = design.getRowVector(at).mapMultiply(residuals.getEntry(at));
                var other = design.getRowVector(at - apart).mapMultiply(residuals.getEntry(at - apart));
                var product = one.outerProduct(other).scalarMultiply(factor);
                middle = middle.add(product);
                if (apart > 0) middle = middle.add(product.transpose());
            }
        }
        var variance = inverse.multiply(middle).multiply(inverse).scalarMultiply((double) n() / degreesOfFreedom());
        var combination = new ArrayRealVector(weights);
        return Math.sqrt(Math.max(0, combination.dotProduct(variance.operate(combination))));
    }
}
