package org.baselinecme.credit.certificates;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.data.repository.Repository;

interface CertificateRepository extends Repository<Certificate, String> {
    Optional<Certificate> findById(String serial);

    Optional<Certificate> findByClaim(UUID claim);

    boolean existsByLearnerIn(Collection<PersonId> learners);

    Certificate saveAndFlush(Certificate certificate);
}
