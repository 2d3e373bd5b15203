package org.baselinecme.planning.disclosures;

import java.util.Locale;
import java.util.Set;

/**
 * The progress of a person, or of one of their relationships, towards clearance for a role in an activity. It is derived
 * from disclosures and decisions, and stored only as the outcome of a decision.
 */
public enum ClearanceState {
    INVITED,
    DISCLOSURE_REQUESTED,
    UNDER_REVIEW,
    OWNER_OR_EMPLOYEE,
    RELEVANT,
    MITIGATION_PLANNED,
    STALE,
    NOT_RELEVANT,
    MITIGATED,
    EXCEPTION_GRANTED,
    CLEARED,
    EXCLUDED,
    REFUSED;

    /** The states that may follow. */
    Set<ClearanceState> next() {
        return switch (this) {
            case INVITED -> Set.of(DISCLOSURE_REQUESTED, UNDER_REVIEW, OWNER_OR_EMPLOYEE, CLEARED, REFUSED);
            case DISCLOSURE_REQUESTED -> Set.of(UNDER_REVIEW, OWNER_OR_EMPLOYEE, CLEARED, REFUSED);
            case UNDER_REVIEW -> Set.of(NOT_RELEVANT, RELEVANT, OWNER_OR_EMPLOYEE, EXCLUDED, REFUSED);
            case RELEVANT -> Set.of(NOT_RELEVANT, MITIGATION_PLANNED, MITIGATED, EXCLUDED, REFUSED);
            case MITIGATION_PLANNED -> Set.of(MITIGATED, RELEVANT, EXCLUDED, REFUSED);
            case OWNER_OR_EMPLOYEE -> Set.of(EXCEPTION_GRANTED, EXCLUDED, REFUSED);
            case NOT_RELEVANT -> Set.of(RELEVANT, CLEARED, EXCLUDED, REFUSED);
            case MITIGATED, EXCEPTION_GRANTED -> Set.of(CLEARED, EXCLUDED, REFUSED);
            case CLEARED -> Set.of(STALE, UNDER_REVIEW, OWNER_OR_EMPLOYEE, REFUSED);
            case STALE -> Set.of(DISCLOSURE_REQUESTED, UNDER_REVIEW, OWNER_OR_EMPLOYEE, CLEARED, REFUSED);
            case EXCLUDED, REFUSED -> Set.of();
        };
    }

    /** Whether it is the outcome of a decision about a relationship. */
    boolean isDecision() {
        return switch (this) {
            case NOT_RELEVANT, RELEVANT, MITIGATION_PLANNED, MITIGATED, EXCEPTION_GRANTED, EXCLUDED -> true;
            case INVITED, DISCLOSURE_REQUESTED, UNDER_REVIEW, OWNER_OR_EMPLOYEE, STALE, CLEARED, REFUSED -> false;
        };
    }

    /** Whether a relationship in this state needs no further decision. */
    boolean isSettled() {
        return this == NOT_RELEVANT || this == MITIGATED || this == EXCEPTION_GRANTED;
    }

    /** Whether the next step is the person's. */
    public boolean waitsForThePerson() {
        return this == INVITED || this == DISCLOSURE_REQUESTED || this == STALE;
    }

    /** Whether the next step is a reviewer's. */
    public boolean waitsForReview() {
        return this == UNDER_REVIEW || this == OWNER_OR_EMPLOYEE || this == RELEVANT || this == MITIGATION_PLANNED;
    }

    /** Message key of its name. */
    public String message() {
        return "clearance." + name().toLowerCase(Locale.ROOT);
    }

    /** Its color in the palette: ok, wait, stop or info. */
    public String tone() {
        if (isSettled() || this == CLEARED) return "ok";
        return this == EXCLUDED || this == REFUSED || this == OWNER_OR_EMPLOYEE ? "stop" : "wait";
    }
}
