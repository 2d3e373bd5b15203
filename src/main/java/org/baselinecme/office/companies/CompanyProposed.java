package org.baselinecme.office.companies;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** A disclosure named a company that the register did not contain. */
@AuditKind("CompanyProposed")
record CompanyProposed(CompanyId company, PersonId by, Instant at, Map<String, ?> after) implements AuditEvent {
    @Override
    public About about() {
        return new About("company", company.value());
    }
}
