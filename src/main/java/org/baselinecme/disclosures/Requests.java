package org.baselinecme.disclosures;

import java.time.Clock;
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
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Requests(Dossiers dossiers, Docket docket, Standings standings, ApplicationEventPublisher facts, Clock clock) {
        this.dossiers = dossiers;
        this.docket = docket;
        this.standings = standings;
        this.facts = facts;
        this.clock = clock;
    }

    /** Asks a person on the roster to disclose, or reminds them. */
    @Needs(Duty.COLLECT_DISCLOSURES)
    public void ask(Me me, ActivityId activity, UUID contributor) {
        standings.where(me, Duty.COLLECT_DISCLOSURES, activity);
        var person = dossiers.of(activity, contributor).contributor().person();
        var now = clock.instant();
        var time = docket.ask(contributor, me.person(), now);
        facts.publishEvent(new DisclosureRequested(activity, person, time, me.person(), now));
    }
}
