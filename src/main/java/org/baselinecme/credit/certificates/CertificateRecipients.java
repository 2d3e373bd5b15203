package org.baselinecme.credit.certificates;

import java.time.Duration;
import java.util.Optional;
import org.baselinecme.office.limits.LimitKey;
import org.baselinecme.office.limits.OfficeLimits;
import org.baselinecme.office.links.LinkTarget;
import org.baselinecme.office.links.MailLinks;
import org.baselinecme.office.people.AccountLookup;
import org.baselinecme.office.people.People;
import org.baselinecme.office.security.PasswordlessAccess;
import org.baselinecme.platform.mail.Addresses;
import org.baselinecme.platform.mail.Mail;
import org.baselinecme.platform.mail.Recipient;
import org.springframework.stereotype.Component;

/**
 * Finds where certificates are mailed. An address that a guest entered and nobody confirmed gets a link without a name;
 * opening the link confirms the address.
 */
@Component
class CertificateRecipients {
    private final PasswordlessAccess visits;
    private final People people;
    private final MailLinks links;
    private final Mail mail;
    private final AccountLookup accounts;
    private final Addresses addresses;
    private final OfficeLimits limits;

    CertificateRecipients(
            PasswordlessAccess visits,
            People people,
            MailLinks links,
            Mail mail,
            AccountLookup accounts,
            Addresses addresses,
            OfficeLimits limits) {
        this.limits = limits;
        this.accounts = accounts;
        this.addresses = addresses;
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

    /** The address of its page in a mail: to sign in for with an account, else a link that needs no password. */
    String page(IssuedCertificate issued) {
        var learner = people.rootOf(issued.learner());
        var page = "/certificates/" + issued.serial();
        if (accounts.isOpen(learner)) return addresses.absolute(page);
        return visits.heldAddress(learner)
                .filter(address -> links.mayBeSentTo(learner))
                .map(address -> links.issue(learner, address, new LinkTarget(page, "claimed.certificate"), life()))
                .orElseGet(() -> addresses.absolute(page));
    }

    /** Mails a link to the unconfirmed address of a guest, if there is one. */
    void link(IssuedCertificate issued) {
        visits.addressOf(issued.learner()).ifPresent(address -> {
            var reader = visits.holderOf(address).orElse(issued.learner());
            if (!links.mayBeSentTo(reader)) return;
            var known = !reader.equals(issued.learner());
            var path = known ? "/guests/mine" : "/certificates/" + issued.serial();
            var life = life();
            var link = links.issue(reader, address, new LinkTarget(path, "claimed.certificate"), life);
            var title = issued.subject().title();
            mail.postUrgent(new Recipient(reader, "", address), "certificate-link", title, link, life.toDays());
        });
    }

    private Duration life() {
        return limits.time(LimitKey.CERTIFICATE_LINK);
    }
}
