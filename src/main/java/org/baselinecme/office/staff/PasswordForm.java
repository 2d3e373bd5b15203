package org.baselinecme.office.staff;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;

/** A new password, typed twice. What it must be says {@code PasswordPolicy}. */
record PasswordForm(@NotNull String password, @NotNull String again) {

    static PasswordForm blank() {
        return new PasswordForm("", "");
    }

    @AssertTrue(message = "{invitation.password.differs}")
    public boolean isSame() {
        return password != null && password.equals(again);
    }

    @Override
    public String toString() {
        return "PasswordForm"; // never in a log
    }
}
