package org.baselinecme.office.office;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.DepartmentId;
import org.baselinecme.platform.kernel.PersonId;

/** A department was opened. */
@AuditKind("DepartmentOpened")
record DepartmentOpened(DepartmentId department, PersonId by, Instant at, Map<String, ?> after) implements AuditEvent {
    @Override
    public About about() {
        return new About("department", department.value());
    }
}
