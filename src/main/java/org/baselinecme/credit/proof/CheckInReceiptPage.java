package org.baselinecme.credit.proof;

/**
 * The receipt of a check-in.
 *
 * @param evidence message key of how it was recorded; its sentence has {@code .proves}
 * @param since since when it counts; empty for the whole session
 * @param left the session that the check-in ended; empty where it ended none
 * @param moved the session in which the person checked in since; empty where they are still here
 * @param confirmedFrom since when credit can be claimed
 * @param open whether it can be claimed now
 * @param assessed whether an assessment must be passed first
 * @param claim path of the claim page
 */
record CheckInReceiptPage(
        String activity,
        String title,
        String when,
        String at,
        String evidence,
        String since,
        String left,
        String moved,
        String confirmedFrom,
        boolean open,
        boolean assessed,
        String claim) {
    public boolean isPart() {
        return !since.isEmpty();
    }

    public boolean isMoved() {
        return !moved.isEmpty();
    }

    /** Message key of the sentence about what this evidence proves. */
    public String proves() {
        return evidence + ".proves";
    }
}
