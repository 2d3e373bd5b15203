package org.baselinecme.office.companies;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** The kind of a company was determined. */
@AuditKind("CompanyDetermined")
record CompanyDetermined(
        CompanyId company, PersonId by, Instant at, String why, Map<String, ?> before, Map<String, ?> after)
        implements AuditEvent {
    @Override
    public About about() {
        return new About("company", company.value());
    }
}
