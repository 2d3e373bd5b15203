package org.baselinecme.evidence.study;

import java.util.Locale;

/**
 * Level of an outcome, from satisfaction to the health of the community (R51).
 *
 * <p>Source: D. E. Moore Jr., J. S. Green, H. A. Gallis, J. Contin. Educ. Health Prof. 29 (2009) 1–15.
 */
public enum MooreLevel {
    SATISFACTION,
    DECLARATIVE_KNOWLEDGE,
    PROCEDURAL_KNOWLEDGE,
    COMPETENCE,
    PERFORMANCE,
    PATIENT_HEALTH,
    COMMUNITY_HEALTH;

    /** Message key of its name. */
    public String message() {
        return "moore." + name().toLowerCase(Locale.ROOT);
    }

    /** The intended change of a needs assessment that corresponds to it; empty for satisfaction. */
    public String intendedChange() {
        return switch (this) {
            case SATISFACTION -> "";
            case DECLARATIVE_KNOWLEDGE, PROCEDURAL_KNOWLEDGE -> "KNOWLEDGE";
            case COMPETENCE, PERFORMANCE -> name();
            case PATIENT_HEALTH, COMMUNITY_HEALTH -> "PATIENT_OUTCOME";
        };
    }

    /** Whether it is more than satisfaction with the activity (R52). */
    public boolean isOutcome() {
        return this != SATISFACTION;
    }
}
