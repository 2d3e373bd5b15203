package org.baselinecme.planning.changes;

import java.util.List;
import java.util.UUID;
import org.baselinecme.office.office.Office;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Standings;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Relationships that learners were told of and that left the disclosure with their person (Standard 3.5). */
@Service
@Transactional
public class RemovedRelationships {
    private final Standings standings;
    private final RemovedRelationshipQueries queries;
    private final RemovedRelationshipRepository repository;
    private final Office office;
    private final ApplicationEventPublisher events;

    RemovedRelationships(
            Standings standings,
            RemovedRelationshipQueries queries,
            RemovedRelationshipRepository repository,
            Office office,
            ApplicationEventPublisher events) {
        this.standings = standings;
        this.queries = queries;
        this.repository = repository;
        this.office = office;
        this.events = events;
    }

    /** What waits for a note, with who may write it. */
    @Needs(Duty.SEE_ACTIVITIES)
    @Transactional(readOnly = true)
    RemovedRelationshipsPage of(Me me, ActivityId activity) {
        var place = standings.seenBy(me, activity);
        var moments = office.moments();
        return new RemovedRelationshipsPage(
                place,
                queries.of(List.of(activity)).stream()
                        .map(row -> new RemovedRelationshipsPage.Row(
                                row.contributor(),
                                row.name(),
                                row.role().message(),
                                row.companies(),
                                moments.say(row.leftAt())))
                        .toList(),
                me.may(Duty.REVIEW_DISCLOSURES, place));
    }

    /**
     * Notes what was done about one of them; {@link NotFound} where nothing waits for a note.
     *
     * @param contributor the entry of the roster that the person left
     */
    @Needs(Duty.REVIEW_DISCLOSURES)
    public void note(Me me, ActivityId activity, UUID contributor, String note) {
        standings.where(me, Duty.REVIEW_DISCLOSURES, activity);
        var removed = queries.of(List.of(activity)).stream()
                .filter(row -> row.contributor().equals(contributor))
                .findFirst()
                .orElseThrow(NotFound::new);
        var noted = new RemovedRelationship(
                removed, note, me.person(), office.moments().now());
        repository.saveAndFlush(noted);
        events.publishEvent(noted.event(removed.person()));
    }
}
