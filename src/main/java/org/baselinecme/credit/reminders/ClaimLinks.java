package org.baselinecme.credit.reminders;

import java.util.List;
import java.util.Optional;
import org.baselinecme.office.limits.LimitKey;
import org.baselinecme.office.limits.OfficeLimits;
import org.baselinecme.office.links.LinkTarget;
import org.baselinecme.office.links.MailLinks;
import org.baselinecme.office.people.People;
import org.baselinecme.office.security.PasswordlessAccess;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.mail.Recipient;
import org.springframework.stereotype.Component;

/** Issues mail links to the page of a claim, which need no password. */
@Component
class ClaimLinks {
    private final PasswordlessAccess visits;
    private final People people;
    private final MailLinks links;
    private final OfficeLimits limits;

    ClaimLinks(PasswordlessAccess visits, People people, MailLinks links, OfficeLimits limits) {
        this.visits = visits;
        this.people = people;
        this.links = links;
        this.limits = limits;
    }

    /** Issues a link in the current transaction; empty for a person without a known address. */
    Optional<Link> to(PersonId person, String path) {
        var root = people.rootOf(person);
        var name = people.names(List.of(root)).getOrDefault(root, "");
        return visits.addressOf(root)
                .map(address -> new Link(
                        new Recipient(root, name, address),
                        links.issue(
                                root, address, new LinkTarget(path, "claim.title"), limits.time(LimitKey.CLAIM_LINK))));
    }

    /** The recipient and the absolute address of the link. */
    record Link(Recipient recipient, String address) {}
}
