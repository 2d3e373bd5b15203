package org.baselinecme.office.links;

import java.time.Clock;
import org.baselinecme.office.accounts.AccountEvents;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A link that was mailed before an account was closed stays dead when the account is opened again. */
@Component
class EndedLinks {
    private final MailLinkRepository links;
    private final Clock clock;

    EndedLinks(MailLinkRepository links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void closed(AccountEvents.AccountClosed closed) {
        links.endAll(closed.person(), clock.instant());
    }
}
