package org.baselinecme.platform.jobs;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * How far a job has come.
 *
 * @param canceling whether its end was asked for
 * @param counts its result so far: how many of what
 * @param problemCount how many parts could not be done; {@code shown} are the first of them
 * @param error why it failed, or why its last step is tried again
 */
public record JobReport(
        JobId id,
        String kind,
        UUID subject,
        String label,
        String path,
        PersonId startedBy,
        Instant askedAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        JobState state,
        long done,
        @Nullable Long total,
        int failures,
        @Nullable String error,
        boolean canceling,
        int problemCount,
        List<JobProgress.Problem> shown,
        Map<String, Long> counts) {}
