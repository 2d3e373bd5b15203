package org.baselinecme.platform.jobs;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.baselinecme.platform.kernel.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Runs a job to its end, to the next try of a step that failed, or to the stop of this node. */
@Component
class JobRunner {
    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);
    private static final Duration PAUSE = Duration.ofSeconds(30);
    private static final int REFERENCE_LENGTH = 8;
    private final JobSteps steps;
    private final MessageSource messages;

    JobRunner(JobSteps steps, MessageSource messages) {
        this.steps = steps;
        this.messages = messages;
    }

    /**
     * Takes step after step.
     *
     * @return after how long it is to be taken up again; empty when it has ended
     */
    Optional<Duration> run(JobId job, BooleanSupplier stopping) {
        try {
            while (!stopping.getAsBoolean()) if (!steps.take(job)) return Optional.empty();
            return Optional.of(Duration.ZERO);
        } catch (Refused refused) {
            steps.failed(job, words(refused), true);
            return Optional.empty();
        } catch (RuntimeException failure) {
            var reference = UUID.randomUUID().toString().substring(0, REFERENCE_LENGTH);
            LOG.warn("A step of the job {} failed, reference {}", job, reference, failure);
            var failures = steps.failed(job, say("job.failed", reference), false);
            return failures == 0 ? Optional.empty() : Optional.of(PAUSE.multipliedBy(failures));
        }
    }

    private String words(Refused refused) {
        return refused.objections().stream()
                .map(one -> say(one.text(), one.args()))
                .collect(Collectors.joining(" "));
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.US);
    }
}
