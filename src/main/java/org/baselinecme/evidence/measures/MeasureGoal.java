package org.baselinecme.evidence.measures;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.OptionalDouble;
import org.baselinecme.evidence.study.RateScale;
import org.baselinecme.platform.files.CellText;
import org.jspecify.annotations.Nullable;

/**
 * How the figures of a measure are shown and judged, as entered. Numbers are in the unit that is shown: percent, per 1,000 or per
 * 100,000 for a proportion, the unit of the measure for a mean.
 *
 * @param scale of a proportion; null for percent
 * @param smallest the smallest difference that matters; empty for the default of the office
 * @param target the value to be reached; empty for none
 */
public record MeasureGoal(
        @Nullable RateScale scale,
        @Nullable @Size(max = 20) String smallest,
        @Nullable @Size(max = 20) String target) {
    /** In percent, without a target. */
    public static final MeasureGoal NONE = new MeasureGoal(RateScale.HUNDRED, "", "");

    static MeasureGoal of(RateScale scale, @Nullable Double smallest, @Nullable Double target) {
        return new MeasureGoal(scale, text(smallest), text(target));
    }

    private static String text(@Nullable Double value) {
        return value == null
                ? ""
                : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    /** What a proportion is shown per. */
    public RateScale effectiveScale() {
        return scale == null ? RateScale.HUNDRED : scale;
    }

    /** A smallest difference is a number above 0. */
    @AssertTrue(message = "{measure.goal.smallest.wrong}")
    public boolean isSmallestReadable() {
        return CellText.stripped(smallest).isEmpty() || smallestDifference().orElse(0) > 0;
    }

    /** A target is a number. */
    @AssertTrue(message = "{measure.goal.target.wrong}")
    public boolean isTargetReadable() {
        return CellText.stripped(target).isEmpty() || targetValue().isPresent();
    }

    /** The smallest difference that matters, as entered; empty where the default of the office holds. */
    public OptionalDouble smallestDifference() {
        return CellText.decimal(smallest);
    }

    /** The target as entered; empty for none. */
    public OptionalDouble targetValue() {
        return CellText.decimal(target);
    }
}
