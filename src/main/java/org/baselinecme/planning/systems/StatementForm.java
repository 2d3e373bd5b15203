package org.baselinecme.planning.systems;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The wording of a statement, where it comes from, and who confirmed it.
 *
 * @param version the version that was shown; 0 where there was none
 */
record StatementForm(
        int version,
        @NotBlank @Size(max = 2000) String text,
        @NotBlank @Size(max = 300) String source,

        @PastOrPresent(message = "{confirmed.ahead}") @Nullable
        LocalDate confirmedOn,

        @NotNull @Size(max = 120) String confirmedWith) {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    static StatementForm blank() {
        return new StatementForm(0, "", "", null, "");
    }

    @AssertTrue(message = "{credit-system.confirmed.wrong}")
    public boolean isConfirmationWhole() {
        return confirmedOn == null || confirmedWith != null && !confirmedWith.isBlank();
    }

    @AssertTrue(message = "{lists.dates.wrong}")
    public boolean isDateThinkable() {
        return confirmedOn == null || confirmedOn.getYear() >= FIRST_YEAR && confirmedOn.getYear() < LAST_YEAR;
    }
}
