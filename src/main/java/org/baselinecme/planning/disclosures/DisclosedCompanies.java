package org.baselinecme.planning.disclosures;

import java.util.Map;
import java.util.stream.Collectors;
import org.baselinecme.office.companies.CompanyId;
import org.baselinecme.office.companies.CompanyRelationships;
import org.baselinecme.planning.disclosures.DisclosureRepository.CompanyCount;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Provides to the register of companies which people name a company in their current disclosure. */
@Component
class DisclosedCompanies implements CompanyRelationships {
    private final DisclosureRepository repository;

    DisclosedCompanies(DisclosureRepository repository) {
        this.repository = repository;
    }

    @Override
    public Map<CompanyId, Integer> peopleByCompany() {
        return repository.countPeopleByCompany().stream()
                .collect(Collectors.toMap(CompanyCount::company, count -> Math.toIntExact(count.people())));
    }

    @Override
    public boolean isNamedBy(PersonId person, CompanyId company) {
        return repository.countRelationships(person, company) > 0;
    }
}
