package org.baselinecme.credit.credit;

import java.time.Instant;
import org.baselinecme.office.office.Office;
import org.baselinecme.platform.mail.Mail;
import org.springframework.stereotype.Component;

/** Mails the decision about a late claim to the learner, if an address is known. */
@Component
class LateClaimMail {
    private final Office office;
    private final ClaimQueries titles;
    private final ClaimLinks links;
    private final Mail mail;

    LateClaimMail(Office office, ClaimQueries titles, ClaimLinks links, Mail mail) {
        this.office = office;
        this.titles = titles;
        this.links = links;
        this.mail = mail;
    }

    void granted(LateClaim claim, Instant until) {
        links.to(claim.learner(), claim.path())
                .ifPresent(link -> mail.post(
                        link.recipient(),
                        "late-granted",
                        link.recipient().name(),
                        title(claim),
                        office.moments().exact(until),
                        link.address()));
    }

    void declined(LateClaim claim, String why) {
        links.to(claim.learner(), claim.path())
                .map(ClaimLinks.Link::recipient)
                .ifPresent(to -> mail.post(to, "late-declined", to.name(), title(claim), why));
    }

    private String title(LateClaim claim) {
        return titles.title(claim.activity(), claim.session());
    }
}
