package org.baselinecme.office.grants;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.baselinecme.platform.access.RoleTemplate;
import org.jspecify.annotations.Nullable;

/**
 * The form of a role of the office's own.
 *
 * @param duties names of duties
 */
public record OfficeRoleForm(
        @Nullable Integer version,
        @NotBlank @Size(max = 60) String name,
        @NotNull @Size(max = 300) String description,
        @NotEmpty(message = "{office-role.duties.missing}") List<String> duties) {
    public OfficeRoleForm {
        duties = duties == null ? List.of() : List.copyOf(duties);
    }

    static OfficeRoleForm blank() {
        return new OfficeRoleForm(null, "", "", List.of());
    }

    static OfficeRoleForm of(RoleTemplate template, String name, String description) {
        return new OfficeRoleForm(
                null,
                name,
                description,
                template.duties().stream().map(Enum::name).toList());
    }
}
