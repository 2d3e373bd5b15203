package org.baselinecme.platform.lists;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * The form of a view to save.
 *
 * @param list name of the list
 * @param path address of the list, to return to
 * @param query the filters as the query of an address
 */
record SavedViewForm(
        @Pattern(regexp = "[a-z][a-z-]{0,39}") @NotBlank String list,
        @NotBlank @Size(max = 200) String path,

        @NotNull @Pattern(regexp = "(\\?[\\w=&.~%+*-]{1,2000})?")
        String query,

        @NotBlank @Size(max = 60) String name,
        boolean shared) {
    /** The name without blanks around it. */
    String named() {
        return name.strip();
    }
}
