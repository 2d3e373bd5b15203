package org.baselinecme.platform.jobs;

/** How far a job has come. */
public enum JobState {
    /** No node has begun it. */
    WAITING,
    /** A node works on it, or will take it up again. */
    RUNNING,
    /** Every step was taken. */
    DONE,
    /** A step failed; the steps before it hold. */
    FAILED,
    /** It was canceled; the steps before that hold. */
    CANCELED;

    /** Whether steps are still to be taken. */
    public boolean isOpen() {
        return switch (this) {
            case WAITING, RUNNING -> true;
            case DONE, FAILED, CANCELED -> false;
        };
    }

    /** Whether it can go on where it stopped. */
    boolean canContinue() {
        return switch (this) {
            case FAILED, CANCELED -> true;
            case WAITING, RUNNING, DONE -> false;
        };
    }
}
