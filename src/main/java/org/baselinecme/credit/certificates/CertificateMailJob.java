package org.baselinecme.credit.certificates;

import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every few seconds for certificates of completion to mail; a test says {@code baseline.certificate-mail=false}. */
@Component
@ConditionalOnProperty(name = "baseline.certificate-mail", matchIfMissing = true)
class CertificateMailJob {
    private final CertificateMail mail;

    CertificateMailJob(CertificateMail mail) {
        this.mail = mail;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 3, timeUnit = TimeUnit.SECONDS)
    void round() {
        mail.round();
    }
}
