package org.baselinecme.planning.needs;

/** What education is designed to change. Knowledge alone is not enough (ACCME, Designed to Change; R24). */
public enum ChangeTarget {
    KNOWLEDGE,
    COMPETENCE,
    PERFORMANCE,
    PATIENT_OUTCOME
}
