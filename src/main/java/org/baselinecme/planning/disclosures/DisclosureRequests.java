package org.baselinecme.planning.disclosures;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.baselinecme.planning.activities.Requirement.Reminder;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Standings;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Requests disclosures by mail. */
@Service
@Transactional
public class DisclosureRequests {
    private final DisclosureRequestRepository repository;
    private final ClearanceQueries clearances;
    private final DisclosureRequestMail mail;
    private final Standings standings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DisclosureRequests(
            DisclosureRequestRepository repository,
            ClearanceQueries clearances,
            DisclosureRequestMail mail,
            Standings standings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.clearances = clearances;
        this.mail = mail;
        this.standings = standings;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Requests the disclosure of a person on the roster, or reminds them, by mail with a link that works once. Nobody is
     * mailed twice within 24 hours, for whichever activity, because one disclosure serves all.
     *
     * @return whether a mail was sent
     */
    @Needs(Duty.COLLECT_DISCLOSURES)
    public boolean send(Me me, ActivityId activity, UUID contributorId) {
        var place = standings.where(me, Duty.COLLECT_DISCLOSURES, activity);
        var contributor = clearances.of(activity, contributorId).contributor();
        var person = contributor.person();
        repository.lock(person.toString());
        var pending = repository.pendingByPerson(List.of(person)).get(person);
        var now = clock.instant();
        if (pending != null && Reminder.isRecent(pending.last(), now)) return false;
        var request = repository.saveAndFlush(new DisclosureRequest(contributor, me.person(), now));
        mail.send(me, place, person);
        events.publishEvent(request.event(activity, repository.countByContributor(contributorId)));
        return true;
    }
}
