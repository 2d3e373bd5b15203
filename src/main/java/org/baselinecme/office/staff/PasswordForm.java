package org.baselinecme.office.staff;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A new password, typed twice. */
record PasswordForm(
        @NotNull @Size(max = 200) String password, @NotNull String again) {

    private static final int SHORTEST = 12;

    static PasswordForm blank() {
        return new PasswordForm("", "");
    }

    @AssertTrue(message = "{invitation.password.short}")
    public boolean isLongEnough() {
        return password != null && password.length() >= SHORTEST;
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
