package org.baselinecme.planning.disclosures;

import java.util.List;
import java.util.function.Predicate;
import org.baselinecme.planning.activities.Contributor;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;

/** The rules for decisions of reviewers (Standard 3.2–3.4; R3, R4, R5, R7). Each throws {@link Refused}. */
final class ClearancePolicy {
    private ClearancePolicy() {}

    /** Nobody decides about themselves (R3). */
    static void requireOther(Me reviewer, ContributorClearance person) {
        if (reviewer.is(person.contributor().person())) throw refused("clearance.own", person);
    }

    /**
     * The relationship that the form decides about. Refuses a form that was opened before another decision, a company
     * that is not determined yet, and a step that does not follow from the current state (R5).
     */
    static RelationshipReview requireNextStep(ContributorClearance person, ClearanceDecisionForm form) {
        var review = person.relationships().stream()
                .filter(r -> r.relationship().company().equals(form.companyId())
                        && r.relationship().nature() == form.relationshipType())
                .findFirst()
                .orElseThrow(NotFound::new);
        if (review.turns() != form.turn()) throw refused("clearance.overtaken", person);
        if (review.isUndetermined() && form.clearance() != ClearanceState.EXCLUDED)
            throw new Refused(List.of(Objection.blocking(
                    "clearance.undetermined",
                    "/companies/" + review.relationship().company(),
                    review.relationship().name())));
        if (!form.clearance().isDecision() || !review.state().next().contains(form.clearance()))
            throw refused("clearance.not-from-here", person);
        return review;
    }

    /** Mitigation suits planners or faculty; a peer reviewer is another person without a relevant relationship (R4). */
    static void requireSuitableMitigation(
            ContributorClearance person, ClearanceDecisionForm form, Predicate<PersonId> isIndependent) {
        var method = form.mitigation();
        if (method == null) return;
        if (!Mitigation.suitable(isPlanner(person.contributor())).contains(method))
            throw refused("clearance.way-does-not-suit", person);
        if (method != Mitigation.PEER_REVIEW) return;
        var peer = form.reviewingPeer();
        if (peer == null) throw refused("clearance.peer-missing", person);
        if (peer.equals(person.contributor().person()) || !isIndependent.test(peer))
            throw refused("clearance.peer-not-independent", person);
    }

    /** A person can be disqualified until they are excluded or have refused (R7). */
    static void requireDisqualifiable(ContributorClearance person) {
        if (!person.state().next().contains(ClearanceState.REFUSED)) throw refused("clearance.not-from-here", person);
    }

    private static boolean isPlanner(Contributor contributor) {
        return contributor.role().isPlanner();
    }

    static Refused refused(String key, ContributorClearance person) {
        return new Refused(List.of(Objection.blocking(key, person.reviewPath())));
    }
}
