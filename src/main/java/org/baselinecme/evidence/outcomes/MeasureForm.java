package org.baselinecme.evidence.outcomes;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A measure as it is typed.
 *
 * @param numerator what counts, or what is averaged
 * @param denominator of all whom, or of all what
 * @param unit of a mean; percent where it is a proportion
 * @param intervention what came between before and after
 * @param followUpDue when the figures of afterwards are to be there
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
        @Nullable LocalDate followUpDue,
        boolean synthetic) {

    /** A mean without its unit says nothing. */
    @AssertTrue(message = "{measure.unit.missing}")
    public boolean isUnitGiven() {
        return kind != MeasureKind.MEAN || !spoken(unit).isEmpty();
    }

    /** What comes after cannot be due before. */
    @AssertTrue(message = "{measure.follow-up.early}")
    public boolean isFollowUpLater() {
        return followUpDue == null || intervenedOn == null || followUpDue.isAfter(intervenedOn);
    }

    /** Years of four digits, so that a slip of the hand is found before it is stored. */
    @AssertTrue(message = "{measure.year.odd}")
    public boolean isYearThinkable() {
        return thinkable(intervenedOn) && thinkable(followUpDue);
    }

    private static boolean thinkable(@Nullable LocalDate day) {
        return day == null || day.getYear() >= Days.FIRST_YEAR && day.getYear() <= Days.LAST_YEAR;
    }

    String unitSaid() {
        return kind == MeasureKind.MEAN ? spoken(unit) : "%";
    }

    static String spoken(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").replace('\u00a0', ' ').strip();
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
                null,
                synthetic);
    }
}
