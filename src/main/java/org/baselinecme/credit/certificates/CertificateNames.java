package org.baselinecme.credit.certificates;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Corrects the name on certificates by a new revision, and changes whether verification hides it. */
@Component
class CertificateNames {
    private final CertificateRepository certificates;
    private final CertificateRevisionRepository revisions;
    private final ApplicationEventPublisher events;

    CertificateNames(
            CertificateRepository certificates,
            CertificateRevisionRepository revisions,
            ApplicationEventPublisher events) {
        this.certificates = certificates;
        this.revisions = revisions;
        this.events = events;
    }

    Optional<Serial> ofClaim(UUID claim) {
        return certificates.findByClaim(claim).map(Certificate::serial);
    }

    void hide(Serial serial, boolean hidden, PersonId by, Instant now) {
        var certificate = find(serial);
        certificate.hideName(hidden, by, now).ifPresent(event -> {
            certificates.saveAndFlush(certificate);
            events.publishEvent(event);
        });
    }

    void correct(IssuedCertificate issued, String name, PersonId by, Instant now) {
        var revision = revisions.saveAndFlush(new CertificateRevision(issued, name, by, now));
        mailAgain(issued.serial(), now);
        events.publishEvent(revision.revised(issued));
    }

    /** Mails a certificate again, with its document where there can be one by now. */
    void mailAgain(Serial serial, Instant now) {
        var certificate = find(serial);
        certificate.mailAgain(now);
        certificates.saveAndFlush(certificate);
    }

    private Certificate find(Serial serial) {
        return certificates.findById(serial.value()).orElseThrow(NotFound::new);
    }
}
