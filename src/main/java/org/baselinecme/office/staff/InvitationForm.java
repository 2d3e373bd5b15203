package org.baselinecme.office.staff;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.baselinecme.office.grants.GrantForm;
import org.baselinecme.office.people.Registration;
import org.jspecify.annotations.Nullable;

/** Whom to invite, and the role that comes with the account. */
record InvitationForm(
        @NotBlank @Size(max = 120) String name,

        @NotBlank @Size(max = 254) @Pattern(regexp = "\\s*[^@\\s]+@[^@\\s]+\\s*", message = "{person.email.wrong}")
        String email,

        @NotNull @Size(max = 60) String credentials,
        @NotNull String profession,
        @NotBlank String role,
        @NotBlank String where,
        @Nullable String activity,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {
    static InvitationForm blank() {
        return new InvitationForm("", "", "", "", "", "OFFICE", "", null, null);
    }

    String address() {
        return email.strip();
    }

    GrantForm grant() {
        return new GrantForm(role, where, activity, from, until);
    }

    Registration registration() {
        var printed = name.strip();
        var of = profession.isBlank() ? "OTHER" : profession;
        return new Registration(
                printed, Registration.sortName(printed), credentials.strip(), of, null, null, address());
    }
}
