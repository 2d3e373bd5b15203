package org.baselinecme.credit.certificates;

import java.time.Duration;
import java.util.Optional;
import org.baselinecme.office.security.LinkTarget;
import org.baselinecme.office.security.MailLinks;
import org.baselinecme.office.security.PasswordlessAccess;
import org.baselinecme.platform.mail.Mail;
import org.baselinecme.platform.mail.Recipient;
import org.springframework.stereotype.Component;

/**
 * Where certificates are mailed. An address that was only typed may be a stranger's: it gets a link and no name, and whoever
 * opens the link has shown that the address is theirs.
 */
@Component
class CertificateRecipients {
    private static final Duration LIFE = Duration.ofDays(90);
    private final PasswordlessAccess visits;
    private final MailLinks links;
    private final Mail mail;

    CertificateRecipients(PasswordlessAccess visits, MailLinks links, Mail mail) {
        this.visits = visits;
        this.links = links;
        this.mail = mail;
    }

    /** Who is written to; nobody where no address is known to be the learner's. */
    Optional<Recipient> of(IssuedCertificate issued) {
        var learner = issued.learner();
        return visits.heldAddress(learner)
                .map(address -> new Recipient(learner, issued.revision().name(), address));
    }

    /** Mails a link to the address a guest typed, if they typed one. */
    void link(IssuedCertificate issued) {
        visits.addressOf(issued.learner()).ifPresent(address -> {
            var reader = visits.holderOf(address).orElse(issued.learner());
            var known = !reader.equals(issued.learner());
            var path = known ? "/guests/mine" : "/certificates/" + issued.serial();
            var link = links.issue(reader, address, new LinkTarget(path, "claimed.certificate"), LIFE);
            var title = issued.subject().title();
            mail.postUrgent(new Recipient(reader, "", address), "certificate-link", title, link, LIFE.toDays());
        });
    }
}
