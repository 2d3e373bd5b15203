package org.baselinecme.credit.certificates;

import org.baselinecme.credit.credit.CreditClaimed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Issues a certificate with every claim, in its transaction; rendering and mailing follow later. */
@Component
class CertificateIssueListener {
    private final CertificateQueries queries;

    CertificateIssueListener(CertificateQueries queries) {
        this.queries = queries;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void issue(CreditClaimed claimed) {
        if (!queries.issue(Serial.next(), claimed.claim(), claimed.by(), claimed.at()))
            throw new IllegalStateException("no claim to certify: " + claimed.claim());
    }
}
