package org.baselinecme.credit.certificates;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * The name as its learner wants it printed, without degrees.
 *
 * @param why the reason, where the office has to decide; empty for none
 */
record PrintedName(
        @NotBlank @Size(max = 120) @Pattern(regexp = "[^<>@/\\\\:]*")
        String name,

        @NotNull @Size(max = 2000) String why) {
    String stripped() {
        return name.strip();
    }
}
