package org.baselinecme.planning.disclosures;

import java.time.Clock;
import java.util.UUID;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Standings;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides on relevance, mitigation, exceptions and exclusion: the provider decides, never the person who disclosed (R3). */
@Service
@Transactional
public class Clearances {
    private final ClearanceDecisionRepository decisions;
    private final ClearanceQueries clearances;
    private final Standings standings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Clearances(
            ClearanceDecisionRepository decisions,
            ClearanceQueries clearances,
            Standings standings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.decisions = decisions;
        this.clearances = clearances;
        this.standings = standings;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Decides about one relationship of a person in one role. {@link Refused} for one's own relationship (R3), for a
     * company that is not determined yet, for a step that does not follow from the current state (R5), for a mitigation
     * that does not suit the role, for a peer with a relevant relationship, and where another decision was faster.
     */
    @Needs(Duty.REVIEW_DISCLOSURES)
    public void decide(Me me, ActivityId activity, UUID contributor, ClearanceDecisionForm form) {
        var person = reviewable(me, activity, contributor);
        var review = ClearancePolicy.requireNextStep(person, form);
        ClearancePolicy.requireSuitableMitigation(person, form, peer -> clearances.hasNothingRelevant(peer, activity));
        var decision = ClearanceDecision.onRelationship(person.contributor(), form, me.person(), clock.instant());
        add(person, decision, review.state(), review.relationship().label());
    }

    /** Disqualifies a person who refuses to disclose or has not answered (R7). */
    @Needs(Duty.REVIEW_DISCLOSURES)
    public void disqualify(Me me, ActivityId activity, UUID contributor, String why) {
        var person = reviewable(me, activity, contributor);
        ClearancePolicy.requireDisqualifiable(person);
        var turn = person.personDecisions().size() + 1;
        var decision =
                ClearanceDecision.disqualification(person.contributor(), turn, why, me.person(), clock.instant());
        add(person, decision, person.state(), "");
    }

    private void add(
            ContributorClearance person, ClearanceDecision decision, ClearanceState from, String relationship) {
        try {
            decisions.saveAndFlush(decision);
        } catch (DataIntegrityViolationException faster) {
            throw ClearancePolicy.refused("clearance.overtaken", person);
        }
        events.publishEvent(new ClearanceDecided(decision, person.contributor().role(), from, relationship));
    }

    /** {@link NotFound} for a person who is not on this activity's roster. */
    private ContributorClearance reviewable(Me me, ActivityId activity, UUID contributor) {
        standings.where(me, Duty.REVIEW_DISCLOSURES, activity);
        var person = clearances.of(activity, contributor);
        ClearancePolicy.requireOther(me, person);
        return person;
    }
}
