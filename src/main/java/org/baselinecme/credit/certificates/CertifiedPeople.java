package org.baselinecme.credit.certificates;

import java.util.Collection;
import org.baselinecme.office.people.IssuedStatements;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Tells the records of people to whom a certificate was issued. */
@Component
class CertifiedPeople implements IssuedStatements {
    private final CertificateRepository certificates;

    CertifiedPeople(CertificateRepository certificates) {
        this.certificates = certificates;
    }

    @Override
    public boolean areIssuedTo(Collection<PersonId> ids) {
        return certificates.existsByLearnerIn(ids);
    }
}
