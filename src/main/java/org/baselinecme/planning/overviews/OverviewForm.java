package org.baselinecme.planning.overviews;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The overview as it is typed.
 *
 * @param turn of the wording that the page showed; 0 before the first
 */
public record OverviewForm(
        int turn,

        @Nullable @Size(max = LONGEST, message = "{overview.long}")
        String text) {
    /** The most characters. */
    static final int LONGEST = 1500;

    String stripped() {
        return Objects.requireNonNullElse(text, "").strip().replace("\r\n", "\n");
    }
}
