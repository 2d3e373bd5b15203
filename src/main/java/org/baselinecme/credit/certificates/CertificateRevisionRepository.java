package org.baselinecme.credit.certificates;

import org.springframework.data.repository.Repository;

interface CertificateRevisionRepository extends Repository<CertificateRevision, CertificateRevision.Key> {
    CertificateRevision saveAndFlush(CertificateRevision revision);
}
