package org.baselinecme.office.setup;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.baselinecme.platform.mail.Recipient;

/** Where a test mail goes. */
record TestMailForm(
        @NotBlank
        @Size(max = 254)
        @Pattern(regexp = "\\s*(" + Recipient.FORM + ")?\\s*", message = "{setup.email.wrong}")
        String address) {}
