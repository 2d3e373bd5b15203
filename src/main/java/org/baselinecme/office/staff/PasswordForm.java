package org.baselinecme.office.staff;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.baselinecme.office.accounts.PasswordPolicy;

/** A new password, typed twice. */
record PasswordForm(
        @NotNull @Size(max = PasswordPolicy.LONGEST) String password,
        @NotNull String again) {

    static PasswordForm blank() {
        return new PasswordForm("", "");
    }

    @AssertTrue(message = "{invitation.password.short}")
    public boolean isLongEnough() {
        return password != null && PasswordPolicy.isLongEnough(password);
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
