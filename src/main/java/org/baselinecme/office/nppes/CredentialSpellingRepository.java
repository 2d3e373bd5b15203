package org.baselinecme.office.nppes;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface CredentialSpellingRepository extends Repository<CredentialSpelling, String> {
    Optional<CredentialSpelling> findById(String spelling);

    CredentialSpelling saveAndFlush(CredentialSpelling spelling);
}
