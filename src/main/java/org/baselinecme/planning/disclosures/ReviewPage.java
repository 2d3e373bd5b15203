package org.baselinecme.planning.disclosures;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.office.companies.CompanyKind;
import org.baselinecme.planning.activities.ContentRole;
import org.baselinecme.platform.access.Standing;

/**
 * One person in one role: what they disclosed, and what was decided.
 *
 * @param mine the one who looks is the person
 * @param mayReview whether decisions are offered
 * @param reviewers who may decide about this person
 * @param peers who may review as a peer, by id
 * @param clock the dates that are drawn, in their order
 */
record ReviewPage(
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
        List<Moment> clock,
        List<Item> relationships) {

    public List<Mitigation> ways() {
        return Mitigation.ways(role.isPlanner());
    }

    public OwnerException[] exceptions() {
        return OwnerException.values();
    }

    public boolean isRefusable() {
        return mayReview && state.next().contains(ClearanceState.REFUSED) && state != ClearanceState.CLEARED;
    }

    /** Nobody but the person themselves may decide here: a deputy must be named. */
    public boolean isDeputyNeeded() {
        return reviewers.isEmpty();
    }

    /**
     * A moment of the clock.
     *
     * @param message key of its name
     * @param at when, or empty while it has not come
     * @param tone done, late or empty
     */
    record Moment(String message, String at, String tone) {}

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
            List<Said> decisions) {
        public boolean isUndetermined() {
            return kind == CompanyKind.UNDETERMINED;
        }

        public boolean isOwner() {
            return state == ClearanceState.OWNER_OR_EMPLOYEE;
        }

        public boolean isToJudge() {
            return state == ClearanceState.UNDER_REVIEW && !isUndetermined();
        }

        public boolean isToMitigate() {
            return state == ClearanceState.RELEVANT || state == ClearanceState.MITIGATION_PLANNED;
        }
    }

    /** A decision in words. */
    record Said(ClearanceState outcome, String detail, String peer, String why, String who, String when) {}
}
