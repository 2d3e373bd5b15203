package org.baselinecme.evidence.measures;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.baselinecme.evidence.study.Direction;
import org.baselinecme.evidence.study.MeasureDomain;
import org.baselinecme.evidence.study.MeasureKind;
import org.baselinecme.evidence.study.Measurement;
import org.baselinecme.evidence.study.MooreLevel;
import org.baselinecme.platform.files.CellText;
import org.jspecify.annotations.Nullable;

/**
 * A measure, as entered.
 *
 * @param numerator what is counted, or averaged
 * @param denominator out of which people or things
 * @param unit of a mean; a proportion is in percent
 * @param intervention what happened between the baseline and the follow-up
 * @param elsewhere whether the intervention is something else than the activity, with a date of its own
 * @param followUpDue when the follow-up figures are due
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
        boolean synthetic) {

    /** A mean needs a unit. */
    @AssertTrue(message = "{measure.unit.missing}")
    public boolean isUnitGiven() {
        return kind != MeasureKind.MEAN || !CellText.stripped(unit).isEmpty();
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

    /** The unit that figures are shown in. */
    public String effectiveUnit() {
        return kind == MeasureKind.MEAN ? CellText.stripped(unit) : "%";
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
                synthetic);
    }
}
