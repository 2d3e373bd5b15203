package org.baselinecme.platform.jobs;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A job as its page and the list of jobs show it.
 *
 * @param kind message key of what is done
 * @param subject the page of what it works on
 * @param state message key
 * @param tone style of the state
 * @param percent of the total that is done; 0 while the total is not known
 * @param error why it failed or is tried again; null for neither
 */
public record JobPage(
        JobId id,
        String kind,
        String label,
        String subject,
        String who,
        String asked,
        String started,
        String ended,
        String state,
        String tone,
        boolean open,
        boolean canCancel,
        boolean canContinue,
        long done,
        @Nullable Long total,
        int percent,
        @Nullable String error,
        List<Count> counts,
        List<JobProgress.Problem> problems,
        int problemCount) {
    /**
     * One line of the result.
     *
     * @param message message key, which takes the number
     */
    public record Count(String message, long number) {}
}
