package org.baselinecme.planning.disclosures;

import java.util.Locale;
import java.util.Set;

/**
 * How far a person, or one of their relationships, is on the way to being cleared for a role in an activity. Nobody
 * stores it: it follows from what was disclosed and decided.
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

    /** The office asks for a disclosure again after this many months (R21). */
    public static final int VALID_MONTHS = 12;

    /** What may be decided or happen next. A new state will not compile until this is answered. */
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

    /** Whether a reviewer decides it about a relationship; the rest follows or is asked elsewhere. */
    boolean isDecision() {
        return switch (this) {
            case NOT_RELEVANT, RELEVANT, MITIGATION_PLANNED, MITIGATED, EXCEPTION_GRANTED, EXCLUDED -> true;
            case INVITED, DISCLOSURE_REQUESTED, UNDER_REVIEW, OWNER_OR_EMPLOYEE, STALE, CLEARED, REFUSED -> false;
        };
    }

    /** Whether nothing more is to be decided about a relationship. */
    boolean isSettled() {
        return this == NOT_RELEVANT || this == MITIGATED || this == EXCEPTION_GRANTED;
    }

    /** Whether the person themselves hold the next step. */
    public boolean waitsForThePerson() {
        return this == INVITED || this == DISCLOSURE_REQUESTED || this == STALE;
    }

    /** Whether a reviewer holds the next step. */
    public boolean waitsForReview() {
        return this == UNDER_REVIEW || this == OWNER_OR_EMPLOYEE || this == RELEVANT || this == MITIGATION_PLANNED;
    }

    /** Message key of its name. */
    public String message() {
        return "clearance." + name().toLowerCase(Locale.ROOT);
    }

    /** The part of the palette that says its state: ok, wait, stop or info. */
    public String tone() {
        if (isSettled() || this == CLEARED) return "ok";
        return this == EXCLUDED || this == REFUSED || this == OWNER_OR_EMPLOYEE ? "stop" : "wait";
    }
}
