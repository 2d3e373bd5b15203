package org.baselinecme.office.companies;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** A disclosure named a company that the register did not know. */
@AuditKind("CompanyProposed")
record CompanyProposed(CompanyId company, String name, PersonId by, Instant at) implements AuditEvent {
    @Override
    public About about() {
        return new About("company", company.value());
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("name", name);
    }
}
