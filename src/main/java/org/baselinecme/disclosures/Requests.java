package org.baselinecme.disclosures;

import java.util.UUID;
import org.baselinecme.access.Duty;
import org.baselinecme.access.Me;
import org.baselinecme.access.Needs;
import org.baselinecme.access.Standings;
import org.baselinecme.kernel.ActivityId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks people to disclose. */
@Service
@Transactional
public class Requests {
    private final Dossiers dossiers;
    private final Docket docket;
    private final Standings standings;
    private final Invitations invitations;
    private final ApplicationEventPublisher facts;

    Requests(
            Dossiers dossiers,
            Docket docket,
            Standings standings,
            Invitations invitations,
            ApplicationEventPublisher facts) {
        this.dossiers = dossiers;
        this.docket = docket;
        this.standings = standings;
        this.invitations = invitations;
        this.facts = facts;
    }

    /**
     * Asks a person on the roster to disclose, or reminds them, by mail with a link that works once. Nobody is mailed twice
     * within 24 hours, whatever the activity: one disclosure serves all.
     *
     * @return whether a mail was posted
     */
    @Needs(Duty.COLLECT_DISCLOSURES)
    public boolean ask(Me me, ActivityId activity, UUID contributor) {
        var place = standings.where(me, Duty.COLLECT_DISCLOSURES, activity);
        var person = dossiers.of(activity, contributor).contributor().person();
        var asked = docket.ask(contributor, activity, person, me.person());
        if (asked.isEmpty()) return false;
        invitations.post(me, place, person);
        facts.publishEvent(asked.get());
        return true;
    }
}
