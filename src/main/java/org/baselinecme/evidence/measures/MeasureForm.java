package org.baselinecme.evidence.measures;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.OptionalDouble;
import org.baselinecme.evidence.study.Direction;
import org.baselinecme.evidence.study.MeasureDomain;
import org.baselinecme.evidence.study.MeasureKind;
import org.baselinecme.evidence.study.Measurement;
import org.baselinecme.evidence.study.MooreLevel;
import org.baselinecme.evidence.study.RateScale;
import org.baselinecme.platform.files.CellText;
import org.jspecify.annotations.Nullable;

/**
 * A measure, as entered.
 *
 * @param numerator what is counted, or averaged
 * @param denominator out of which people or things
 * @param unit of a mean, or of the exposure of a rate, such as patient-days; a proportion is in percent
 * @param intervention what happened between the baseline and the follow-up
 * @param elsewhere whether the intervention is something else than the activity, with a date of its own
 * @param followUpDue when the follow-up figures are due
 * @param scale what a proportion or a rate is shown per; null for percent
 * @param target the value to be reached, in the unit that is shown; empty for none
 * @param smallest the smallest difference that matters, in the unit that is shown; empty for the default of the office
 */
public record MeasureForm(
        @Nullable Integer version,
        @NotBlank @Size(max = 120) String name,
        @NotNull MeasureKind kind,
        @NotBlank @Size(max = 500) String numerator,
        @NotBlank @Size(max = 500) String denominator,
        @Nullable @Size(max = 40) String unit,
        @NotNull Direction better,
        @NotNull MeasureDomain domain,
        @NotNull MooreLevel level,
        @NotNull Measurement measurement,
        @NotBlank @Size(max = 120) String steward,
        @NotBlank @Size(max = 300) String source,
        @NotBlank @Size(max = 160) String intervention,
        @NotNull LocalDate intervenedOn,
        boolean elsewhere,
        @Nullable LocalDate followUpDue,
        boolean synthetic,
        @Nullable RateScale scale,
        @Nullable @Size(max = 20) String target,
        @Nullable @Size(max = 20) String smallest) {
    private static final double ALL = 1;

    /** A mean and a rate need a unit. */
    @AssertTrue(message = "{measure.unit.missing}")
    public boolean isUnitGiven() {
        return kind == MeasureKind.PROPORTION || !CellText.stripped(unit).isEmpty();
    }

    /** The follow-up is due after the intervention. */
    @AssertTrue(message = "{measure.follow-up.early}")
    public boolean isFollowUpLater() {
        return followUpDue == null || intervenedOn == null || followUpDue.isAfter(intervenedOn);
    }

    /** Rejects mistyped years. */
    @AssertTrue(message = "{measure.year.odd}")
    public boolean isYearPlausible() {
        return plausible(intervenedOn) && plausible(followUpDue);
    }

    private static boolean plausible(@Nullable LocalDate day) {
        return day == null || day.getYear() >= DateRange.FIRST_YEAR && day.getYear() <= DateRange.LAST_YEAR;
    }

    /** A smallest difference is a number above 0. */
    @AssertTrue(message = "{measure.smallest.wrong}")
    public boolean isSmallestReadable() {
        return CellText.stripped(smallest).isEmpty()
                || CellText.decimal(smallest).orElse(0) > 0;
    }

    /** A target is a number. */
    @AssertTrue(message = "{measure.target.wrong}")
    public boolean isTargetReadable() {
        return CellText.stripped(target).isEmpty() || CellText.decimal(target).isPresent();
    }

    /** A proportion and a difference of proportions are at most everyone; a rate is 0 or more. */
    @AssertTrue(message = "{measure.target.more}")
    public boolean isTargetPossible() {
        if (kind == MeasureKind.RATE) return targetValue().orElse(0) >= 0;
        return kind != MeasureKind.PROPORTION || isPossible(targetValue()) && isPossible(smallestDifference());
    }

    private static boolean isPossible(OptionalDouble share) {
        return share.isEmpty() || share.getAsDouble() >= 0 && share.getAsDouble() <= ALL;
    }

    /** What a proportion or a rate is shown per. */
    public RateScale shownPer() {
        return scale == null ? RateScale.HUNDRED : scale;
    }

    /** The value to be reached: 0 to 1 for a proportion, per unit of exposure for a rate, else in the unit of the measure; empty for none. */
    public OptionalDouble targetValue() {
        return inUnit(CellText.decimal(target));
    }

    /**
     * The smallest difference that matters: 0 to 1 for a proportion, per unit of exposure for a rate, else in the unit of the measure; empty where the measure
     * names none, see {@link SmallestDifferences}.
     */
    public OptionalDouble smallestDifference() {
        return inUnit(CellText.decimal(smallest));
    }

    private OptionalDouble inUnit(OptionalDouble shown) {
        return shown.isEmpty() || kind == MeasureKind.MEAN
                ? shown
                : OptionalDouble.of(shown.getAsDouble() / shownPer().factor());
    }

    /** The unit of a target, as pages name it. */
    public String shownUnit() {
        return switch (kind) {
            case PROPORTION -> shownPer().suffix().strip();
            case RATE -> "per " + OutcomeFormat.count(shownPer().factor()) + " " + effectiveUnit();
            case MEAN -> effectiveUnit();
        };
    }

    /** The unit of a mean, or of the exposure of a rate. */
    public String effectiveUnit() {
        return kind == MeasureKind.PROPORTION ? "%" : CellText.stripped(unit);
    }

    static MeasureForm blank(LocalDate intervenedOn, boolean synthetic) {
        return new MeasureForm(
                null,
                "",
                MeasureKind.PROPORTION,
                "",
                "",
                "",
                Direction.HIGHER,
                MeasureDomain.QUALITY,
                MooreLevel.PERFORMANCE,
                Measurement.OBJECTIVE,
                "",
                "",
                "",
                intervenedOn,
                false,
                null,
                synthetic,
                RateScale.HUNDRED,
                "",
                "");
    }
}
