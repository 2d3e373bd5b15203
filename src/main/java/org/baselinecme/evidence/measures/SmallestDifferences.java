package org.baselinecme.evidence.measures;

import java.util.OptionalDouble;
import org.baselinecme.evidence.study.MeasureKind;
import org.springframework.stereotype.Component;

/** Reads which difference of a measure matters, for callers that have checked access. */
@Component
public class SmallestDifferences {
    private static final double PERCENT = 100;

    private final OutcomeDefaultRepository defaults;

    SmallestDifferences(OutcomeDefaultRepository defaults) {
        this.defaults = defaults;
    }

    /**
     * The smallest difference of a measure that matters: 0 to 1 for a proportion, else in the unit of the measure. Where the measure
     * names none, a proportion has the default of the office; empty where there is none.
     */
    public OptionalDouble of(MeasureDefinition measure) {
        var own = measure.form().smallestDifference();
        if (own.isPresent() || measure.form().kind() != MeasureKind.PROPORTION) return own;
        var points = defaults.findById(OutcomeDefault.ONLY).map(OutcomeDefault::smallestPoints);
        return points.isEmpty() ? own : OptionalDouble.of(points.get() / PERCENT);
    }
}
