package org.baselinecme.office.companies;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface CompanyRepository extends Repository<Company, CompanyId> {
    Company saveAndFlush(Company company);

    Optional<Company> findById(CompanyId id);
}
