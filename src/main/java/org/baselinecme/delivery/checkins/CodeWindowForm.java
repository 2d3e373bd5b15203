package org.baselinecme.delivery.checkins;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.baselinecme.delivery.attendance.CodeWindow;
import org.jspecify.annotations.Nullable;

/** When session codes count. */
public record CodeWindowForm(
        @NotNull(message = "{code-window.before}")
        @Min(value = 0, message = "{code-window.before}")
        @Max(value = 120, message = "{code-window.before}")
        @Nullable
        Integer minutesBefore,

        @NotNull(message = "{code-window.after}")
        @Min(value = 0, message = "{code-window.after}")
        @Max(value = 240, message = "{code-window.after}")
        @Nullable
        Integer minutesAfter) {
    static CodeWindowForm of(CodeWindow window) {
        return new CodeWindowForm(window.minutesBefore(), window.minutesAfter());
    }

    CodeWindow window() {
        if (minutesBefore == null || minutesAfter == null) throw new IllegalStateException("not validated");
        return new CodeWindow(minutesBefore, minutesAfter);
    }
}
