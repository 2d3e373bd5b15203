package org.baselinecme.office.setup;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.baselinecme.platform.mail.Recipient;

/** The first director, with a password typed twice. What it must be says {@code PasswordPolicy}. */
record SetupDirectorForm(
        @NotBlank @Size(max = 120) String name,
        @NotBlank @Size(max = 254) String email,
        @NotNull String password,
        @NotNull String again) {
    static SetupDirectorForm blank() {
        return new SetupDirectorForm("", "", "", "");
    }

    @AssertTrue(message = "{setup.email.wrong}")
    public boolean isAddress() {
        return email == null || email.isBlank() || Recipient.isAddress(email.strip());
    }

    @AssertTrue(message = "{invitation.password.differs}")
    public boolean isSame() {
        return password != null && password.equals(again);
    }

    Foundation foundation(SetupDraft draft) {
        var departments = draft.departments().stream()
                .map(one -> new Foundation.Part(one.code(), one.name()))
                .toList();
        return new Foundation(SetupOfficeForm.of(draft).provider(), departments, name.strip(), email.strip(), password);
    }

    @Override
    public String toString() {
        return "SetupDirectorForm"; // never in a log
    }
}
