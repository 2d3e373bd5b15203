package org.baselinecme.office.nppes;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CredentialSpellingRepository extends Repository<CredentialSpelling, String> {
    Optional<CredentialSpelling> findById(String spelling);

    @Query("from CredentialSpelling s where s.spelling in :spellings")
    List<CredentialSpelling> findAll(Collection<String> spellings);

    CredentialSpelling saveAndFlush(CredentialSpelling spelling);
}
