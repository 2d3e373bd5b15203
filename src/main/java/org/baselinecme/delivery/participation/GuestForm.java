package org.baselinecme.delivery.participation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.baselinecme.office.people.GuestDetails;
import org.baselinecme.platform.mail.Recipient;

/** Who somebody is who has no account, in their own words. Their name goes out in a mail, so it cannot hold an address. */
record GuestForm(
        @NotBlank @Size(max = 120) @Pattern(regexp = "[^<>@/\\\\:]*", message = "{guest.name.wrong}")
        String name,

        @NotBlank String profession,

        @NotNull @Pattern(regexp = "\\s*" + Recipient.FORM + "\\s*", message = "{person.email.wrong}")
        String email) {
    String address() {
        return email.strip();
    }

    GuestDetails toGuestDetails() {
        return new GuestDetails(name.strip(), profession, address());
    }
}
