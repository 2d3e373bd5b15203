package org.baselinecme.office.office;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The fields of a reference row that can be changed. */
public record ReferenceForm(
        @NotBlank @Size(max = 200) String label,
        @NotBlank @Size(max = 300) String source,
        @Nullable LocalDate validTo,
        @Nullable LocalDate verifiedOn) {
    @AssertTrue(message = "{lists.dates.wrong}")
    public boolean isDatesThinkable() {
        return isThinkable(validTo) && isThinkable(verifiedOn);
    }

    private static boolean isThinkable(@Nullable LocalDate date) {
        return date == null || date.getYear() >= 1900 && date.getYear() < 2100;
    }

    static ReferenceForm of(ReferenceRow row) {
        return new ReferenceForm(row.label(), row.source(), row.validTo(), row.verifiedOn());
    }
}
