package org.baselinecme.planning.disclosures;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.baselinecme.office.companies.CompanyKind;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Standings;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Reason;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides on relevance, mitigation, exceptions and exclusion: the provider decides, never the discloser (R3). */
@Service
@Transactional
public class Clearances {
    private final ClearanceQueries dossiers;
    private final DisclosureRequests docket;
    private final Standings standings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Clearances(
            ClearanceQueries dossiers,
            DisclosureRequests docket,
            Standings standings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.dossiers = dossiers;
        this.docket = docket;
        this.standings = standings;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Decides about one relationship of a person in one role. {@link Refused} for one's own (R3), for a company nobody
     * has determined yet, for a step that does not follow from where the relationship stands (R5), for a way to mitigate
     * that does not suit the role, for a peer with a relevant relationship, and where somebody decided meanwhile.
     */
    @Needs(Duty.REVIEW_DISCLOSURES)
    public void decide(Me me, ActivityId activity, UUID contributor, DecisionForm form) {
        var person = mayReview(me, activity, contributor);
        var reviewed = person.relationships().stream()
                .filter(r -> r.relationship().company().equals(form.companyId())
                        && r.relationship().nature() == form.type())
                .findFirst()
                .orElseThrow(NotFound::new);
        if (reviewed.turns() != form.turn()) throw refused("clearance.overtaken", person);
        var undetermined = reviewed.relationship().kind() == CompanyKind.UNDETERMINED;
        if (undetermined && form.decided() != ClearanceState.EXCLUDED)
            throw new Refused(List.of(Objection.blocking(
                    "clearance.undetermined",
                    "/companies/" + reviewed.relationship().company(),
                    reviewed.relationship().name())));
        if (!form.decided().isDecision() || !reviewed.state().next().contains(form.decided()))
            throw refused("clearance.not-from-here", person);
        mustSuit(person, form);
        var about =
                reviewed.relationship().name() + " · " + reviewed.relationship().nature();
        add(person, reviewed.state(), decision(me, form, reviewed.turns() + 1), about);
    }

    private ClearanceDecision decision(Me me, DecisionForm form, int turn) {
        return new ClearanceDecision(
                form.companyId(),
                form.type(),
                turn,
                form.decided(),
                form.way(),
                form.reviewingPeer(),
                form.granted(),
                Reason.of(form.why()),
                me.person(),
                clock.instant());
    }

    /** Notes that a person refuses to disclose, or has not answered: they are disqualified (R7). */
    @Needs(Duty.REVIEW_DISCLOSURES)
    public void disqualify(Me me, ActivityId activity, UUID contributor, String why) {
        var person = mayReview(me, activity, contributor);
        if (!person.state().next().contains(ClearanceState.REFUSED)) throw refused("clearance.not-from-here", person);
        var turn = person.aboutPerson().size() + 1;
        add(
                person,
                person.state(),
                new ClearanceDecision(
                        null,
                        null,
                        turn,
                        ClearanceState.REFUSED,
                        null,
                        null,
                        null,
                        Reason.of(why),
                        me.person(),
                        clock.instant()),
                "");
    }

    private void add(ContributorClearance person, ClearanceState before, ClearanceDecision decision, String about) {
        try {
            docket.add(person.contributor().id(), decision);
        } catch (DuplicateKeyException faster) {
            throw refused("clearance.overtaken", person);
        }
        events.publishEvent(new ClearanceDecided(person.contributor(), before, decision, about));
    }

    private ContributorClearance mayReview(Me me, ActivityId activity, UUID contributor) {
        standings.where(me, Duty.REVIEW_DISCLOSURES, activity);
        var person = dossiers.of(activity, contributor);
        if (me.is(person.contributor().person())) throw refused("clearance.own", person);
        return person;
    }

    private void mustSuit(ContributorClearance person, DecisionForm form) {
        var way = form.way();
        if (way == null) return;
        if (!Mitigation.ways(person.contributor().role().isPlanner()).contains(way))
            throw refused("clearance.way-does-not-suit", person);
        if (way != Mitigation.PEER_REVIEW) return;
        var peer = form.reviewingPeer();
        if (peer == null) throw refused("clearance.peer-missing", person);
        if (peer.equals(person.contributor().person())
                || !dossiers.hasNothingRelevant(peer, person.contributor().activity()))
            throw refused("clearance.peer-not-independent", person);
    }

    private static Refused refused(String key, ContributorClearance person) {
        return new Refused(
                List.of(Objection.blocking(key, review(person.contributor().activity(), person))));
    }

    static String review(ActivityId activity, ContributorClearance person) {
        return "/activities/" + activity + "/people/" + person.contributor().id();
    }
}
