package org.baselinecme.office.retention;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Period;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How long data of a kind stays, and why.
 *
 * @param version what its reader saw
 */
public record RetentionForm(
        @Nullable Integer version,
        @NotNull @Min(1) @Max(9999) @Nullable Integer amount,
        @NotNull @Nullable RetentionUnit unit,
        @NotBlank @Size(max = 2000) String reason,
        @NotNull @Size(max = 300) String source) {
    static RetentionForm of(RetentionRule rule) {
        var unit = RetentionUnit.of(rule.period());
        return new RetentionForm(rule.version(), unit.in(rule.period()), unit, rule.reason(), rule.source());
    }

    /** The period; the form is valid. */
    Period period() {
        return Objects.requireNonNull(unit).times(Objects.requireNonNull(amount));
    }
}
