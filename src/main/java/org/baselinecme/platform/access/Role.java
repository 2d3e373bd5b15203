package org.baselinecme.platform.access;

import static org.baselinecme.platform.access.Duty.*;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** A bundle of duties, given to a person by a grant with a scope. Nothing outside this module decides by a role. */
public enum Role {
    DIRECTOR(
            SEE_ACTIVITIES,
            SEE_BOARD,
            PROPOSE_ACTIVITY,
            WRITE_NEEDS,
            SUBMIT_NEEDS,
            DECIDE_NEEDS,
            ALLOW_KNOWLEDGE_ONLY,
            START_PLANNING,
            KEEP_ROSTER,
            PLAN_AGENDA,
            WRITE_ASSESSMENT,
            REVIEW_CONTENT,
            SEEK_CREDIT,
            KEEP_SUPPORT,
            DESIGNATE_CREDIT,
            OPEN_ACTIVITY,
            CANCEL_ACTIVITY,
            TAKE_PART,
            KEEP_REGISTRATIONS,
            KEEP_ATTENDANCE,
            KEEP_OUTCOMES,
            KEEP_FILE,
            CORRECT_CREDIT,
            SUBMIT_DISCLOSURE,
            COLLECT_DISCLOSURES,
            REVIEW_DISCLOSURES,
            KEEP_COMPANIES,
            EDIT_REFERENCE_LISTS,
            SET_UP_OFFICE,
            SEE_PEOPLE,
            REGISTER_PEOPLE,
            IMPORT_RECORDS,
            OPEN_ACCOUNTS),
    COORDINATOR(
            SEE_ACTIVITIES,
            SEE_BOARD,
            PROPOSE_ACTIVITY,
            WRITE_NEEDS,
            SUBMIT_NEEDS,
            DECIDE_NEEDS,
            START_PLANNING,
            KEEP_ROSTER,
            PLAN_AGENDA,
            WRITE_ASSESSMENT,
            SEEK_CREDIT,
            KEEP_SUPPORT,
            OPEN_ACTIVITY,
            CANCEL_ACTIVITY,
            TAKE_PART,
            KEEP_REGISTRATIONS,
            KEEP_ATTENDANCE,
            KEEP_OUTCOMES,
            KEEP_FILE,
            CORRECT_CREDIT,
            SUBMIT_DISCLOSURE,
            COLLECT_DISCLOSURES,
            SEE_PEOPLE,
            REGISTER_PEOPLE),
    REVIEWER(
            SEE_ACTIVITIES,
            SEE_BOARD,
            REVIEW_CONTENT,
            DESIGNATE_CREDIT,
            TAKE_PART,
            SUBMIT_DISCLOSURE,
            COLLECT_DISCLOSURES,
            REVIEW_DISCLOSURES,
            KEEP_COMPANIES,
            SEE_PEOPLE),
    PLANNER(
            SEE_ACTIVITIES,
            PROPOSE_ACTIVITY,
            WRITE_NEEDS,
            SUBMIT_NEEDS,
            START_PLANNING,
            KEEP_ROSTER,
            PLAN_AGENDA,
            WRITE_ASSESSMENT,
            KEEP_OUTCOMES,
            TAKE_PART,
            SUBMIT_DISCLOSURE),
    LEARNER(TAKE_PART, SUBMIT_DISCLOSURE),
    /** Whoever reads activities for an accrediting organization: given until a day, never for good. */
    SURVEYOR(SEE_ACTIVITIES),
    /** A role of the office's own, which bundles duties: they come with the grant. */
    CUSTOM(),
    /** Whoever is on the roster of an activity and reads it: held for that activity only, never given by a grant. */
    CONTRIBUTOR(SEE_ACTIVITIES),
    /** Whoever came by a mail link, without a password: held for that visit only, never given by a grant. */
    BY_LINK(TAKE_PART, SUBMIT_DISCLOSURE),
    /** Whoever said who they are, and has proven nothing: held for that visit only, never given by a grant. */
    GUEST(TAKE_PART),
    /** Whoever checks in and claims on a device that knows them, without signing in; never given by a grant. */
    REMEMBERED(TAKE_PART),
    /** The product itself, when it sets an office up and when time passes. */
    SYSTEM(DELIVER_ACTIVITY, SET_UP_OFFICE, REGISTER_PEOPLE, OPEN_ACCOUNTS);

    private final Set<Duty> duties;

    Role(Duty... duties) {
        this.duties = Set.of(duties);
    }

    /** The role of a deputy of those who review. */
    public static Role deputy() {
        return REVIEWER;
    }

    /** The roles that bring a duty. */
    public static List<Role> with(Duty duty) {
        return Arrays.stream(values())
                .filter(role -> role.duties.contains(duty))
                .toList();
    }

    /** The scopes it is given for; none for a role that no grant gives. */
    public Set<ScopeKind> scopes() {
        return switch (this) {
            case DIRECTOR -> Set.of(ScopeKind.OFFICE);
            case COORDINATOR, REVIEWER, SURVEYOR, CUSTOM ->
                Set.of(ScopeKind.OFFICE, ScopeKind.DEPARTMENT, ScopeKind.ACTIVITY);
            case PLANNER -> Set.of(ScopeKind.SELF, ScopeKind.DEPARTMENT, ScopeKind.ACTIVITY);
            case LEARNER -> Set.of(ScopeKind.SELF);
            case CONTRIBUTOR, BY_LINK, GUEST, REMEMBERED, SYSTEM -> Set.of();
        };
    }

    /** Whether it is of people who work for the office or read its whole record: not anybody's own, nor a clinician's who plans. */
    boolean isOfStaff() {
        return switch (this) {
            case DIRECTOR, COORDINATOR, REVIEWER, SURVEYOR, CUSTOM -> true;
            case PLANNER, LEARNER, CONTRIBUTOR, BY_LINK, GUEST, REMEMBERED, SYSTEM -> false;
        };
    }

    /** Whether it is given until a day only. */
    public boolean needsEnd() {
        return this == SURVEYOR;
    }

    /** Whether it is held for a visit without a password and never given by a grant. */
    public boolean isOfAVisit() {
        return this == BY_LINK || this == GUEST || this == REMEMBERED;
    }

    /** The duties this role brings. */
    public Set<Duty> duties() {
        return duties;
    }
}
