package org.baselinecme.delivery.attendance;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** When session codes count. */
public record CodeWindowForm(
        @NotNull @Min(0) @Max(120) @Nullable Integer minutesBefore,
        @NotNull @Min(0) @Max(240) @Nullable Integer minutesAfter) {
    static CodeWindowForm of(CodeWindow window) {
        return new CodeWindowForm(window.minutesBefore(), window.minutesAfter());
    }

    CodeWindow window() {
        if (minutesBefore == null || minutesAfter == null) throw new IllegalStateException("not validated");
        return new CodeWindow(minutesBefore, minutesAfter);
    }
}
