package org.baselinecme.office.factors;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;

/**
 * A new password, typed twice, and the one before where it is asked for. What it must be says {@code PasswordPolicy}.
 *
 * @param current empty where a mail link replaces it
 */
record NewPasswordForm(
        String current, @NotNull String password, @NotNull String again) {
    NewPasswordForm {
        current = Objects.requireNonNullElse(current, "");
    }

    static NewPasswordForm blank() {
        return new NewPasswordForm("", "", "");
    }

    @AssertTrue(message = "{password.differs}")
    public boolean isSame() {
        return password != null && password.equals(again);
    }

    @Override
    public String toString() {
        return "NewPasswordForm"; // never in a log
    }
}
