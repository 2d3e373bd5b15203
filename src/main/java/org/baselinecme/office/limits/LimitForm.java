package org.baselinecme.office.limits;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Another value of a limit.
 *
 * @param version what its reader saw
 */
public record LimitForm(
        @Nullable Integer version, @NotNull @Nullable Integer value) {
    static LimitForm of(LimitRow row) {
        return new LimitForm(row.version(), row.value());
    }
}
