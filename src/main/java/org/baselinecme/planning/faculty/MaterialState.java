package org.baselinecme.planning.faculty;

/**
 * What is known of the slides or the handout of a session.
 *
 * @param asked whether faculty are asked for it
 * @param late whether it is asked for, not there, and its last day is over
 * @param received when the current file arrived; empty where there is none
 * @param due the last day to upload it, as people read it; empty where it is not asked for
 */
public record MaterialState(MaterialKind kind, boolean asked, boolean late, String received, String due) {
    /** Whether a file is there. */
    public boolean isReceived() {
        return !received.isEmpty();
    }

    /** Whether faculty still have to upload it. */
    public boolean isMissing() {
        return asked && !isReceived();
    }

    /** Message key of its state, with the date that the message takes. */
    public String message() {
        if (isReceived()) return "material.received";
        if (!asked) return "material.open";
        return late ? "material.late" : "material.due";
    }

    /** The date of its state. */
    public String date() {
        return isReceived() ? received : due;
    }

    /** CSS tone of its state. */
    public String tone() {
        if (isReceived()) return "ok";
        if (!asked) return "quiet";
        return late ? "stop" : "wait";
    }
}
