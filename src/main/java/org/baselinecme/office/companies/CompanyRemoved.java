package org.baselinecme.office.companies;

import java.time.Instant;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** A company that an import had added was taken back, before anybody had worked with it. */
@AuditKind("CompanyRemoved")
record CompanyRemoved(CompanyId company, PersonId by, Instant at) implements AuditEvent {
    @Override
    public About about() {
        return new About("company", company.value());
    }
}
