package org.baselinecme.office;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.kernel.DepartmentId;
import org.baselinecme.kernel.Fact;
import org.baselinecme.kernel.PersonId;

/** A department was opened. */
record DepartmentOpened(DepartmentId department, String name, PersonId by, Instant at) implements Fact {
    @Override
    public About about() {
        return new About("department", department.value());
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("name", name);
    }
}
