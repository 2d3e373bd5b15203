package org.baselinecme.credit.credit;

import java.time.Instant;
import org.baselinecme.office.office.Moments;
import org.baselinecme.office.office.Office;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.mail.Mail;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells of late claims: the record, and the learner who waits. */
@Component
class LateClaimPresenter {
    private final Office office;
    private final AwardRows awards;
    private final ClaimLinks links;
    private final Mail mail;
    private final ApplicationEventPublisher events;

    LateClaimPresenter(Office office, AwardRows awards, ClaimLinks links, Mail mail, ApplicationEventPublisher events) {
        this.office = office;
        this.awards = awards;
        this.links = links;
        this.mail = mail;
        this.events = events;
    }

    Instant now() {
        return moments().now();
    }

    Moments moments() {
        return office.moments();
    }

    Learner learner(Me me) {
        return awards.learner(me.person());
    }

    void tell(LateClaimEvent fact) {
        events.publishEvent(fact);
    }

    void granted(LateClaim claim, Instant until) {
        links.to(claim.learner(), claim.path())
                .ifPresent(link -> mail.post(
                        link.recipient(),
                        "late-granted",
                        link.recipient().name(),
                        claim.title(),
                        moments().say(until),
                        link.address()));
    }

    void declined(LateClaim claim, String why) {
        links.to(claim.learner(), claim.path())
                .map(ClaimLinks.Link::recipient)
                .ifPresent(to -> mail.post(to, "late-declined", to.name(), claim.title(), why));
    }
}
