package org.baselinecme.planning.disclosures;

import java.util.UUID;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Standings;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks people to disclose. */
@Service
@Transactional
public class Requests {
    private final ClearanceQueries dossiers;
    private final DisclosureRequests docket;
    private final Standings standings;
    private final Invitations invitations;
    private final ApplicationEventPublisher events;

    Requests(
            ClearanceQueries dossiers,
            DisclosureRequests docket,
            Standings standings,
            Invitations invitations,
            ApplicationEventPublisher events) {
        this.dossiers = dossiers;
        this.docket = docket;
        this.standings = standings;
        this.invitations = invitations;
        this.events = events;
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
        events.publishEvent(asked.get());
        return true;
    }
}
