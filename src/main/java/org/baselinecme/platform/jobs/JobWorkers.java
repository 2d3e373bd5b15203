package org.baselinecme.platform.jobs;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Does the work of a step on behalf of whoever started the job. */
@Component
class JobWorkers {
    private final Map<String, JobWork> work;
    private final OnBehalf onBehalf;

    JobWorkers(List<JobWork> work, OnBehalf onBehalf) {
        this.work = work.stream().collect(Collectors.toUnmodifiableMap(JobWork::kind, Function.identity()));
        this.onBehalf = onBehalf;
    }

    /** {@link Refused} where whoever started it has no account any more, or may not do this any more. */
    JobProgress step(String kind, JobStep step) {
        var found = work.get(kind);
        if (found == null) throw new IllegalStateException("no work of kind " + kind);
        try {
            return onBehalf.as(step.startedBy(), me -> found.step(me, step));
        } catch (NotFound | AccessDeniedException theyMayNot) {
            throw new Refused(List.of(Objection.blocking("job.not-allowed", null)));
        }
    }
}
