package org.baselinecme.office.scim;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A token to make.
 *
 * @param provider key of the provider whose directory uses it
 * @param name what the office calls it
 */
record ScimTokenForm(
        @NotBlank String provider,
        @NotBlank @Size(max = 120) String name) {
    static ScimTokenForm blank() {
        return new ScimTokenForm("", "");
    }
}
