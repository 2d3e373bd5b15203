package org.baselinecme.office.staff;

import java.util.List;
import org.baselinecme.office.grants.GrantPages;
import org.baselinecme.office.grants.OfficeRoles;
import org.baselinecme.office.office.Department;
import org.baselinecme.office.office.Office;
import org.baselinecme.platform.access.Me;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the fields of a role that is given offer. */
@Component
class GrantChoices {
    private final OfficeRoles roles;
    private final Office office;

    GrantChoices(OfficeRoles roles, Office office) {
        this.roles = roles;
        this.office = office;
    }

    void add(Me me, Model model) {
        model.addAttribute("choices", new Choices(GrantPages.givable(), roles.list(me), office.departments()));
    }

    /** Built-in roles, roles of the office's own, and departments. */
    record Choices(List<GrantPages.BuiltIn> builtIn, List<OfficeRoles.RoleRow> own, List<Department> departments) {}
}
