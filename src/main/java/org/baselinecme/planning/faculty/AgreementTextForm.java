package org.baselinecme.planning.faculty;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The speaker agreement as it is typed.
 *
 * @param turn of the version that the page showed; 0 before the first
 */
public record AgreementTextForm(
        int turn,

        @Nullable @Size(max = LONGEST, message = "{speaker-agreement.long}")
        String text) {
    /** The most characters. */
    static final int LONGEST = 20_000;

    String stripped() {
        return Objects.requireNonNullElse(text, "").strip().replace("\r\n", "\n");
    }
}
