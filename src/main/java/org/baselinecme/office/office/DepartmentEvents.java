package org.baselinecme.office.office;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.DepartmentId;
import org.baselinecme.platform.kernel.PersonId;

/** Audit events of departments. */
sealed interface DepartmentEvents extends AuditEvent {
    /** The department. */
    DepartmentId department();

    @Override
    default About about() {
        return new About("department", department().value());
    }

    /** A department was opened. */
    @AuditKind("DepartmentOpened")
    record DepartmentOpened(DepartmentId department, PersonId by, Instant at, Map<String, ?> after)
            implements DepartmentEvents {}

    /** The name or the code of a department was changed. */
    @AuditKind("DepartmentRenamed")
    record DepartmentRenamed(
            DepartmentId department, PersonId by, Instant at, Map<String, ?> before, Map<String, ?> after)
            implements DepartmentEvents {}

    /** A department was closed to new activities. */
    @AuditKind("DepartmentClosed")
    record DepartmentClosed(
            DepartmentId department, PersonId by, Instant at, Map<String, ?> before, Map<String, ?> after)
            implements DepartmentEvents {}

    /** A closed department was opened again. */
    @AuditKind("DepartmentReopened")
    record DepartmentReopened(
            DepartmentId department, PersonId by, Instant at, Map<String, ?> before, Map<String, ?> after)
            implements DepartmentEvents {}
}
