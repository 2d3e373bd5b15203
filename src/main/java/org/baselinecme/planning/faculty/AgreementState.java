package org.baselinecme.planning.faculty;

/**
 * Whether a person accepted the speaker agreement for an activity.
 *
 * @param on the day; empty where they did not
 * @param version the version they accepted
 */
public record AgreementState(String on, int version) {
    static final AgreementState OPEN = new AgreementState("", 0);

    public boolean isAccepted() {
        return !on.isEmpty();
    }

    /** Message key of the state. */
    public String message() {
        return isAccepted() ? "speaker-agreement.accepted" : "speaker-agreement.open";
    }

    /** CSS tone of the state. */
    public String tone() {
        return isAccepted() ? "ok" : "wait";
    }
}
