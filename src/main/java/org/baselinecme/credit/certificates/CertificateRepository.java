package org.baselinecme.credit.certificates;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface CertificateRepository extends Repository<Certificate, String> {
    Optional<Certificate> findById(String serial);

    Optional<Certificate> findByClaim(UUID claim);

    Certificate saveAndFlush(Certificate certificate);
}
