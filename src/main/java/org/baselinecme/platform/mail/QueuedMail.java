package org.baselinecme.platform.mail;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail that one node has taken out of the outbox in order to send it.
 *
 * @param attempt 1 the first time
 */
record QueuedMail(
        UUID id,
        String name,
        String address,
        Letter letter,
        @Nullable Attachment attached,
        int attempt) {
    /** Seven attempts take about a day: 1, 4, 16, 64, 256 and 1,024 minutes lie between them. */
    static final int MOST_ATTEMPTS = 7;

    /** How long to wait after this attempt failed; nothing after the last. */
    Optional<Duration> patience() {
        if (attempt >= MOST_ATTEMPTS) return Optional.empty();
        return Optional.of(Duration.ofMinutes(1L << 2 * (attempt - 1)));
    }
}
