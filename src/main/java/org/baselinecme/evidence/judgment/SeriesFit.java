package org.baselinecme.evidence.judgment;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Which of three simple shapes fits a series best, each of two numbers: a straight line from the first to the last period, a step
 * at the intervention, or a line that bends there. A straight line says that nothing happened at the intervention.
 */
record SeriesFit(double line, double step, double bend, int periods) {
    /**
     * A shape four units of Akaike's criterion or more from the best has considerably less support (Burnham and Anderson 2002, page
     * 70). The correction for small samples cancels out: all three shapes have two numbers. Two units called a steady rise an
     * improvement in up to 12 of 100 short series.
     */
    private static final double SUPPORTED = 4;

    /** Sums of squared distances, weighted by size. */
    static SeriesFit of(Study study) {
        var points = study.series();
        ToDoubleFunction<StudyPoint> time = point -> point.monthsFrom(study.day());
        return new SeriesFit(
                rest(points, time),
                rest(points, point -> point.isAfter(study.day()) ? 1 : 0),
                rest(points, point -> Math.max(0, time.applyAsDouble(point))),
                points.size());
    }

    /** Whether a change that goes on all the time explains the series about as well as a change at the intervention, or better. */
    boolean isSteady() {
        return line < Math.exp(SUPPORTED / periods) * Math.min(step, bend);
    }

    private static double rest(List<StudyPoint> points, ToDoubleFunction<StudyPoint> of) {
        var weight = points.stream().mapToDouble(StudyPoint::n).sum();
        var x = points.stream()
                        .mapToDouble(one -> one.n() * of.applyAsDouble(one))
                        .sum()
                / weight;
        var y = points.stream().mapToDouble(one -> one.n() * one.center()).sum() / weight;
        var xx = points.stream()
                .mapToDouble(one -> one.n() * Math.pow(of.applyAsDouble(one) - x, 2))
                .sum();
        var xy = points.stream()
                .mapToDouble(one -> one.n() * (of.applyAsDouble(one) - x) * (one.center() - y))
                .sum();
        var slope = xx == 0 ? 0 : xy / xx;
        return points.stream()
                .mapToDouble(one -> one.n() * Math.pow(one.center() - y - slope * (of.applyAsDouble(one) - x), 2))
                .sum();
    }
}
