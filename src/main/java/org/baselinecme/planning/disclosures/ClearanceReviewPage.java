package org.baselinecme.planning.disclosures;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.office.companies.CompanyKind;
import org.baselinecme.planning.activities.ContentRole;
import org.baselinecme.platform.access.Standing;

/**
 * The review of one person in one role: relationships and decisions.
 *
 * @param mine whether the viewer is the person
 * @param mayReview whether the viewer may decide
 * @param reviewers names of those who may decide about this person
 * @param peers names of possible peer reviewers, by id
 * @param steps the dates from the start of the role to clearance, in this order
 */
record ClearanceReviewPage(
        Standing place,
        UUID contributor,
        String name,
        ContentRole role,
        ClearanceState state,
        boolean mine,
        boolean mayReview,
        boolean mayCollect,
        UUID person,
        List<String> reviewers,
        Map<String, String> peers,
        List<Step> steps,
        List<Item> relationships) {

    public List<Mitigation> mitigations() {
        return Mitigation.suitable(role.isPlanner());
    }

    public OwnerExceptionGround[] exceptions() {
        return OwnerExceptionGround.values();
    }

    public boolean isDisqualifiable() {
        return mayReview && state.next().contains(ClearanceState.REFUSED) && state != ClearanceState.CLEARED;
    }

    /** Nobody except the person themselves may decide: a deputy must be named. */
    public boolean isDeputyNeeded() {
        return reviewers.isEmpty();
    }

    /**
     * A step on the way to clearance.
     *
     * @param message key of its name
     * @param at when, or empty while it has not happened
     * @param tone done, late or empty
     */
    record Step(String message, String at, String tone) {}

    /** One relationship, with its decisions in words. */
    record Item(
            String anchor,
            String company,
            String companyName,
            CompanyKind kind,
            RelationshipType nature,
            String ended,
            ClearanceState state,
            int turn,
            List<Decision> decisions) {
        public boolean isUndetermined() {
            return kind == CompanyKind.UNDETERMINED;
        }

        public boolean isOwner() {
            return state == ClearanceState.OWNER_OR_EMPLOYEE;
        }

        public boolean isToReview() {
            return state == ClearanceState.UNDER_REVIEW && !isUndetermined();
        }

        public boolean isToMitigate() {
            return state == ClearanceState.RELEVANT || state == ClearanceState.MITIGATION_PLANNED;
        }
    }

    /** A decision in words. */
    record Decision(ClearanceState outcome, String detail, String peer, String why, String who, String when) {}
}
