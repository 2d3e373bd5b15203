package org.baselinecme.credit.credit;

import org.baselinecme.office.inbox.Inbox;
import org.baselinecme.office.inbox.PersonalMessage;
import org.baselinecme.office.links.LinkTarget;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Tells learners that staff reversed or corrected their credit, and why. */
@Component
class AwardCorrectionMail {
    private final ClaimQueries titles;
    private final Inbox inbox;

    AwardCorrectionMail(ClaimQueries titles, Inbox inbox) {
        this.titles = titles;
        this.inbox = inbox;
    }

    void reversed(ClaimEligibility claim, PersonId by, String why) {
        tell("award-reversed", claim, by, why, "");
    }

    /** @param amount such as 0.50 */
    void corrected(ClaimEligibility claim, PersonId by, String why, String amount) {
        tell("award-corrected", claim, by, why, amount);
    }

    private void tell(String letter, ClaimEligibility claim, PersonId by, String why, String amount) {
        var target = claim.target();
        inbox.deliver(PersonalMessage.of(
                claim.learner().id(),
                letter,
                why,
                by,
                new LinkTarget("/my-cme", "claims.title"),
                titles.title(target.activity(), target.session()),
                amount));
    }
}
