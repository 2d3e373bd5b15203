package org.baselinecme.office.companies;

import java.util.Map;
import org.baselinecme.platform.kernel.PersonId;

/** Who names a company in their current disclosure. The module that stores disclosures implements it. */
public interface CompanyRelationships {
    /** How many people name each company; companies that nobody names are omitted. */
    Map<CompanyId, Integer> peopleByCompany();

    /** Whether this person names the company. */
    boolean isNamedBy(PersonId person, CompanyId company);
}
