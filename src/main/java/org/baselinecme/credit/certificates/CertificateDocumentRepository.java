package org.baselinecme.credit.certificates;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface CertificateDocumentRepository extends Repository<CertificateDocument, CertificateDocument.Key> {
    CertificateDocument saveAndFlush(CertificateDocument document);

    Optional<CertificateDocument> findBySerialAndRevision(String serial, int revision);
}
