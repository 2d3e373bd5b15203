package org.baselinecme.companies;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.kernel.Fact;
import org.baselinecme.kernel.PersonId;

/** Somebody decided what kind of company it is. */
record CompanyDetermined(
        CompanyId company, PersonId by, Instant at, String why, Map<String, ?> before, Map<String, ?> after)
        implements Fact {
    @Override
    public About about() {
        return new About("company", company.value());
    }
}
