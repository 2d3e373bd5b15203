package org.baselinecme.office.providers;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A rule to add.
 *
 * @param role a built-in role, or the id of one of the office's own
 * @param where {@code OFFICE}, {@code SELF}, or the id of a department
 */
record ClaimRuleForm(
        @NotBlank @Size(max = 200) String claim,
        @NotBlank @Size(max = 200) String value,
        @NotBlank String role,
        @NotNull String where) {
    static ClaimRuleForm blank() {
        return new ClaimRuleForm("", "", "", "OFFICE");
    }
}
