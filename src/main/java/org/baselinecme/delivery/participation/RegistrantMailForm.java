package org.baselinecme.delivery.participation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The form of a message to people who are registered. */
record RegistrantMailForm(
        @NotBlank @Size(max = 150) String subject,
        @NotBlank @Size(max = 4000) String message) {
    static final RegistrantMailForm EMPTY = new RegistrantMailForm("", "");
}
