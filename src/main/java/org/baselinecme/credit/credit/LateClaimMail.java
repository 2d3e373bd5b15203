package org.baselinecme.credit.credit;

import java.time.Instant;
import org.baselinecme.office.inbox.Inbox;
import org.baselinecme.office.inbox.PersonalMessage;
import org.baselinecme.office.links.LinkTarget;
import org.baselinecme.office.office.Office;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Tells learners what was decided on a late claim, and why an award was reversed or corrected. */
@Component
class LateClaimMail {
    private final Office office;
    private final ClaimQueries titles;
    private final Inbox inbox;

    LateClaimMail(Office office, ClaimQueries titles, Inbox inbox) {
        this.office = office;
        this.titles = titles;
        this.inbox = inbox;
    }

    void granted(LateClaim claim, PersonId by, Instant until) {
        var moments = office.moments();
        var open = moments.exact(until);
        inbox.deliver(
                PersonalMessage.of(claim.learner(), "late-granted", "", by, page(claim.path()), title(claim), open));
    }

    void declined(LateClaim claim, PersonId by, String why) {
        inbox.deliver(PersonalMessage.of(claim.learner(), "late-declined", why, by, page(claim.path()), title(claim)));
    }

    private static LinkTarget page(String path) {
        return new LinkTarget(path, "claim.title");
    }

    private String title(LateClaim claim) {
        return titles.title(claim.activity(), claim.session());
    }
}
