package org.baselinecme.office.credentials;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.regex.Pattern;
import org.baselinecme.platform.kernel.Pasted;

/**
 * The ID of a certifying board, as entered.
 *
 * @param board a code of the list {@code board}
 */
record BoardForm(@NotBlank String board, @NotNull String number) {
    static final BoardForm EMPTY = new BoardForm("", "");
    private static final Pattern NUMBER = Pattern.compile("[A-Z0-9][A-Z0-9-]{1,19}");

    @AssertTrue(message = "{credentials.board.wrong}")
    public boolean isNumberAnId() {
        return number != null && NUMBER.matcher(plainNumber()).matches();
    }

    String plainNumber() {
        return Pasted.number(number);
    }
}
