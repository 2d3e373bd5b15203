package org.baselinecme.evidence.outcomes;

import java.util.Locale;

/**
 * How far an outcome reaches, from satisfaction to the community (R51).
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

    /** What a needs assessment calls it among what an activity is designed to change; empty for satisfaction. */
    String change() {
        return switch (this) {
            case SATISFACTION -> "";
            case DECLARATIVE_KNOWLEDGE, PROCEDURAL_KNOWLEDGE -> "KNOWLEDGE";
            case COMPETENCE, PERFORMANCE -> name();
            case PATIENT_HEALTH, COMMUNITY_HEALTH -> "PATIENT_OUTCOME";
        };
    }

    /** Whether it tells of more than how the activity was liked (R52). */
    boolean isOutcome() {
        return this != SATISFACTION;
    }
}
