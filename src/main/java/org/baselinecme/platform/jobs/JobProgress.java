package org.baselinecme.platform.jobs;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a step came to.
 *
 * @param done how many parts are done now
 * @param total how many there are; null while that is not known
 * @param finished whether this was the last step
 * @param counts adds to the result: how many of what, by the end of a message {@code job.kind.KIND.…}
 * @param problems parts that could not be done
 */
public record JobProgress(
        long done, @Nullable Long total, boolean finished, Map<String, Long> counts, List<Problem> problems) {
    public JobProgress {
        counts = Map.copyOf(counts);
        problems = List.copyOf(problems);
    }

    /**
     * A part that could not be done.
     *
     * @param place where it stands, such as a row of a file
     * @param message why, in the words of a person
     */
    public record Problem(String place, String message) {}
}
