package org.baselinecme.credit.certificates;

import java.time.Duration;
import java.util.Optional;
import org.baselinecme.office.people.People;
import org.baselinecme.office.security.LinkTarget;
import org.baselinecme.office.security.MailLinks;
import org.baselinecme.office.security.PasswordlessAccess;
import org.baselinecme.platform.mail.Mail;
import org.baselinecme.platform.mail.Recipient;
import org.springframework.stereotype.Component;

/**
 * Finds where certificates are mailed. An address that a guest entered and nobody confirmed gets a link without a name;
 * opening the link confirms the address.
 */
@Component
class CertificateRecipients {
    private static final Duration LIFE = Duration.ofDays(90);
    private final PasswordlessAccess visits;
    private final People people;
    private final MailLinks links;
    private final Mail mail;

    CertificateRecipients(PasswordlessAccess visits, People people, MailLinks links, Mail mail) {
        this.visits = visits;
        this.people = people;
        this.links = links;
        this.mail = mail;
    }

    /** The recipient; empty if no confirmed address is known. */
    Optional<Recipient> of(IssuedCertificate issued) {
        var learner = people.rootOf(issued.learner());
        return visits.heldAddress(learner)
                .map(address -> new Recipient(learner, issued.revision().name(), address));
    }

    /** Mails a link to the unconfirmed address of a guest, if there is one. */
    void link(IssuedCertificate issued) {
        visits.addressOf(issued.learner()).ifPresent(address -> {
            var reader = visits.holderOf(address).orElse(issued.learner());
            if (!links.mayBeSentTo(reader)) return;
            var known = !reader.equals(issued.learner());
            var path = known ? "/guests/mine" : "/certificates/" + issued.serial();
            var link = links.issue(reader, address, new LinkTarget(path, "claimed.certificate"), LIFE);
            var title = issued.subject().title();
            mail.postUrgent(new Recipient(reader, "", address), "certificate-link", title, link, LIFE.toDays());
        });
    }
}
