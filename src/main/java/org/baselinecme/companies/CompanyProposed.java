package org.baselinecme.companies;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.kernel.Fact;
import org.baselinecme.kernel.PersonId;

/** A disclosure named a company that the register did not know. */
record CompanyProposed(CompanyId company, String name, PersonId by, Instant at) implements Fact {
    @Override
    public About about() {
        return new About("company", company.value());
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("name", name);
    }
}
