package org.baselinecme.office.departments;

import java.util.List;
import org.baselinecme.office.office.DepartmentForm;
import org.baselinecme.office.office.Departments;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.DepartmentId;
import org.springframework.stereotype.Component;

/** Gives departments another code and name, as their page does. */
@Component
class DepartmentNames {
    private final Departments departments;

    DepartmentNames(Departments departments) {
        this.departments = departments;
    }

    /** @param codeAndName the code, then the name */
    void rename(Me me, DepartmentId id, List<String> codeAndName) {
        var version = departments.edited(me, id).form().version();
        departments.rename(me, id, new DepartmentForm(version, codeAndName.getFirst(), codeAndName.getLast()));
    }
}
