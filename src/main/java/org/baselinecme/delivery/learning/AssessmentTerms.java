package org.baselinecme.delivery.learning;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The terms of an assessment, announced before the start (R32).
 *
 * @param version 0 before anything was announced
 * @param passMark percent of the items; null where none is announced yet
 * @param attempts how many are allowed; null is any number
 * @param baseline whether the same items are asked before the activity, too
 * @param forCredit whether credit is claimed only by those who passed
 */
record AssessmentTerms(
        int version, @Nullable Integer passMark, @Nullable Integer attempts, boolean baseline, boolean forCredit) {
    /** Whether so many right answers are enough; compared in integers, never rounded. */
    static boolean isPassed(int correct, int total, int passMark) {
        return correct * 100 >= passMark * total;
    }

    AssessmentTerms requiredForCredit() {
        return new AssessmentTerms(version, passMark, attempts, baseline, true);
    }

    public boolean isAnnounced() {
        return passMark != null;
    }

    public boolean isLimited() {
        return attempts != null;
    }

    /** Whether another attempt is allowed after so many. */
    boolean allowAfter(int used) {
        return attempts == null || used < attempts;
    }

    /** Whether nothing is stricter than announced: credit may stop depending on passing, but not start to. */
    boolean isSameAsAnnounced(AssessmentTerms announced) {
        return Objects.equals(passMark, announced.passMark)
                && Objects.equals(attempts, announced.attempts)
                && (announced.forCredit || !forCredit);
    }
}
